package org.colophon.recommendations.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnnouncedLists extends Repository<AnnouncedList, UUID> {

    List<AnnouncedList> findAllById(Iterable<UUID> books);

    AnnouncedList save(AnnouncedList list);
}
