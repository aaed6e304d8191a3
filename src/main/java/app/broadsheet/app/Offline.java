package app.broadsheet.app;

/** Everything for reading with no network. */
public record Offline(
        Flight flight,
        FetchingAhead ahead,
        ArticleTexts texts,
        PictureLoading pictures,
        OfflineRules rules,
        Space space,
        EditionExport export,
        NetworkWatch network) {}
