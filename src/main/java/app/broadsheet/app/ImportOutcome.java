package app.broadsheet.app;

import app.broadsheet.model.ImportReport;

/**
 * What became of an import, and the way back from all of it.
 *
 * @param undo takes away what came in and puts back what was replaced; its count is 0 when nothing changed
 */
public record ImportOutcome(ImportReport report, Undo undo) {}
