package wrong.recommendations;

import org.mapstruct.Mapper;

/** A mapper that is public and lies in the middle of a module. */
@Mapper
public interface WideMapper {

    Copy copy(Original original);

    record Original(String name) {}

    record Copy(String name) {}
}
