package app.broadsheet.ui.article;

/** What can be asked for the article that is shown. */
interface ArticleCommands {
    /** Looks for words in it. */
    void find();

    /** Asks where to save it and does. */
    void save();

    /** Prints it. */
    void print();
}
