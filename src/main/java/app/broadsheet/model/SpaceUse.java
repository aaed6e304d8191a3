package app.broadsheet.model;

import java.util.List;

/**
 * The space that everything takes.
 *
 * @param sources by source, the largest first
 * @param databaseBytes the database's file
 * @param pictureBytes all pictures, each once
 */
public record SpaceUse(List<SourceSpace> sources, long databaseBytes, long pictureBytes) {
    public SpaceUse {
        sources = List.copyOf(sources);
    }
}
