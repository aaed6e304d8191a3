/**
 * The body of an article as a tree of {@link app.broadsheet.model.block.Block blocks} and {@link
 * app.broadsheet.model.block.Span spans}: what is left of untrusted HTML once it is safe, and all that the window needs
 * to draw it.
 *
 * <p>Threads: everything here is immutable and may be shared freely. Uses: the JDK only.
 */
@NullMarked
package app.broadsheet.model.block;

import org.jspecify.annotations.NullMarked;
