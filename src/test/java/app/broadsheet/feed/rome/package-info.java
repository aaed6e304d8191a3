@org.jspecify.annotations.NullMarked
package app.broadsheet.feed.rome;
