/**
 * Files as bytes and bytes as text: bounded reading of whatever the user dropped, and the guess of its encoding.
 *
 * <p>Threads: called on {@code cpu} threads. Uses: the JDK and juniversalchardet.
 */
@NullMarked
package app.broadsheet.importer.file;

import org.jspecify.annotations.NullMarked;
