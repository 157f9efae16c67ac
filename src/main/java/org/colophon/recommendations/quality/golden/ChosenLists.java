package org.colophon.recommendations.quality.golden;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChosenLists extends Repository<ChosenNeighbours, UUID> {

    Optional<ChosenNeighbours> findById(UUID book);

    List<ChosenNeighbours> findAllByOrderByBook();

    long count();

    ChosenNeighbours save(ChosenNeighbours chosen);

    void delete(ChosenNeighbours chosen);
}
