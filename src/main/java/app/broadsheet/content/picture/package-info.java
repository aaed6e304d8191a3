/**
 * Untrusted picture bytes in; what the window can draw out. WebP and SVG become JPEG or PNG here, before they are stored: the
 * window and exported files then need to know nothing of either.
 *
 * <p>Threads: pure functions, called on {@code cpu} threads; no I/O. May use: the JDK's {@code javax.imageio} and {@code
 * java.awt.image}, TwelveMonkeys' WebP reader and jsvg, and nothing else may use those two.
 *
 * <p>Windows' icons are read by {@link app.broadsheet.content.picture.IcoPicture}: neither the JDK nor JavaFX reads them, and a
 * library for it would bring all of Windows' bitmaps along.
 *
 * <p>AVIF is not read: there is no decoder in pure Java that is kept up, and the native ones weigh more than this program's
 * own classes.
 */
@NullMarked
package app.broadsheet.content.picture;

import org.jspecify.annotations.NullMarked;
