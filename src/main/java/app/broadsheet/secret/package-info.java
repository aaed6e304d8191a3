/**
 * Passwords and tokens, kept in the system's keyring: the Secret Service (GNOME Keyring, KWallet, KeePassXC) on Linux,
 * Keychain on macOS, Credential Manager on Windows. Where there is none, a secret is kept in memory until the app ends and
 * the caller is told so. No secret is ever written to the data folder, to the log or to an export.
 *
 * <p>Threads: a keyring may ask the user to unlock it and answers when they did, so every call is made on the one thread
 * that the root gives, and comes back as a future. May use: {@code model}, {@code java.lang.foreign}.
 *
 * <p>The keyrings are called through the system's own libraries (libsecret, Security.framework, advapi32). Weighed
 * against java-keyring (which brings JNA with its native parts for every platform, and a D-Bus library: 6 MB) and
 * against running {@code secret-tool} (often not installed), this adds nothing to what is installed.
 */
@NullMarked
package app.broadsheet.secret;

import org.jspecify.annotations.NullMarked;
