/**
 * The words of the domain: immutable records, ids, sealed results and {@link app.broadsheet.model.Change changes} that
 * every other room speaks.
 *
 * <p>Threads: everything here is immutable and may be shared freely. Uses: the JDK only.
 */
@NullMarked
package app.broadsheet.model;

import org.jspecify.annotations.NullMarked;
