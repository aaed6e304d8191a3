package app.broadsheet.content.extract;

/**
 * How hard furniture is looked for. When too little is left, the next try is laxer.
 *
 * @param strip whether what is named like furniture goes before anything is scored
 * @param names whether names count in scores
 * @param trim whether what looks like furniture within the article goes
 */
record Strictness(boolean strip, boolean names, boolean trim) {
    static final Strictness[] TRIES = {
        new Strictness(true, true, true),
        new Strictness(false, true, true),
        new Strictness(false, false, true),
        new Strictness(false, false, false)
    };
}
