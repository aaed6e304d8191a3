package app.broadsheet.ui.imports;

/**
 * Where adding leads besides an address.
 *
 * @param files lets the user choose files and opens them
 * @param catalogue shows feeds to start with
 * @param export asks where to, and writes what is followed
 */
public record AddDoors(Runnable files, Runnable catalogue, Runnable export) {}
