package app.broadsheet.ui.imports;

import app.broadsheet.app.ImportSurvey;

/** Where an import stands. */
public sealed interface ImportState {
    /** Files are looked into or kept: {@code done} of {@code total}; next comes {@code name}. 0 of 0 before it is known. */
    record Working(int done, int total, String name) implements ImportState {}

    /** The user has to say whether what was found is to be kept. */
    record Asking(ImportSurvey survey) implements ImportState {}
}
