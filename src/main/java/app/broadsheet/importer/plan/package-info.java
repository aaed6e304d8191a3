/**
 * What came out of a file: {@link app.broadsheet.importer.plan.ImportPlan} and its parts. Below the formats, which fill
 * it in, and below {@link app.broadsheet.importer.FileImporter}, which chooses the format.
 *
 * <p>Threads: immutable, may be shared freely. May use: {@code model}, {@code feed}, {@code content}.
 */
@NullMarked
package app.broadsheet.importer.plan;

import org.jspecify.annotations.NullMarked;
