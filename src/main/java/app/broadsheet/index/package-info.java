/**
 * The derived index: search, related stories, clusters. Holds nothing that cannot be made again from the store.
 *
 * <p>Threads: any thread may add and any may ask ({@link app.broadsheet.index.ArticleIndex}); Lucene merges on threads of its
 * own. May use: {@code model}, Lucene, ICU through Lucene.
 *
 * <p>How it is built, and why:
 *
 * <ul>
 *   <li>No text is kept: the store has it. Each article leaves a {@link app.broadsheet.index.Signature} of about 400 bytes, so
 *       that related stories are compared without term vectors and without reading texts. The asking text is given by the
 *       caller.
 *   <li>Related: the most telling words find a hundred candidates; those are compared all with all ({@link
 *       app.broadsheet.index.Affinity}), since two reports that are like the same third ones are likelier to tell the same
 *       story. On the same-event corpus this gave more than any choice of weights. Times and sources help where they are
 *       known and are needed nowhere.
 *   <li>A small collection knows little of a language: {@link app.broadsheet.index.WordFrequencies} mixes its counts with
 *       expectations, so that one threshold holds for ten articles as for a hundred thousand.
 *   <li>Most of what indexing cost was not indexing: each time that something is shown or committed, a piece of the index is
 *       made that has to be merged later. So what is many is written 20,000 articles at a time, and what a
 *       refresh brings is taken in while it comes, but shown and committed at its end; what is new is not looked for
 *       in order to be replaced ({@link app.broadsheet.index.KnownArticles}); and a word of plain letters is read without
 *       the chain ({@link app.broadsheet.index.PlainWords}), to the same end.
 *   <li>One stem field for all languages: what is typed is stemmed in each language that there are articles in.
 *   <li>{@code in:starred} and the like are the store's to know, and change at every click. So the index keeps none of it: the
 *       caller asks {@link app.broadsheet.index.SearchExpression#places} what is needed, reads those numbers from the store
 *       once, and hands a predicate with the question.
 *   <li>A beginning of a word that is being typed is looked up once a question ({@link
 *       app.broadsheet.index.BeginningQuery}): Lucene's own prefix query does so once to count and once to rank.
 *   <li>What is taken out of every list (removed, its feed not followed any more) leaves the index with the next catch-up, so
 *       that counts are right; it comes back when that is undone.
 *   <li>A story is called by one of its articles. When that one gets another text and leaves, the others are called by the
 *       earliest of them ({@link app.broadsheet.index.Clusters#placed}).
 *   <li>After a crash index and store may each have what the other lost. Whether the run before closed the index is noted in
 *       it: only then are all numbers compared ({@link app.broadsheet.index.ArticleIndex#agreeWith}); what is above the
 *       store's highest number is removed at every start.
 *   <li>The caller marks articles as indexed after {@code commit}. When {@code needsRebuild} is true, forget all marks,
 *       then call {@code rebuildBegun}: a crash between the two repeats the rebuild and loses nothing.
 * </ul>
 *
 * <p>Where building showed the design otherwise: the index need not be written by one {@code indexer} thread; two that add
 * index about twice as fast.
 */
@NullMarked
package app.broadsheet.index;

import org.jspecify.annotations.NullMarked;
