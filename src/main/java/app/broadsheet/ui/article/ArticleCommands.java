package app.broadsheet.ui.article;

/** What can be asked for the article that is shown. */
interface ArticleCommands {
    /** Looks for words in it. */
    void find();

    /** Writes a comment that quotes what is selected of it. */
    void quote();

    /** Asks where to save it and does. */
    void save();

    /** Opens it as a page in the browser, which prints. */
    void print();
}
