/** The feed reader against collections of real and wilfully broken feeds; each is read in place and may be missing. */
package app.broadsheet.feed.corpus;
