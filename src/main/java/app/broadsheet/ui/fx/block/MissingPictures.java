package app.broadsheet.ui.fx.block;

import app.broadsheet.model.PictureAnswer;
import app.broadsheet.model.block.Picture;
import java.util.concurrent.CompletableFuture;

/** The way to an article's pictures that are not stored. The answers come on any thread. */
public interface MissingPictures {
    /** What is called to let all of them come by themselves, such as "Always for The Courier". */
    String always();

    /** Whether they come by themselves, and can now: then nobody has to ask. */
    CompletableFuture<Boolean> coming();

    /** Whether they may come by themselves, now or later. */
    CompletableFuture<Boolean> allowed();

    /** Fetches one. */
    CompletableFuture<PictureAnswer> load(Picture picture);

    /** Lets them come by themselves from now on, in all articles of the source. */
    CompletableFuture<PictureAnswer> allow();
}
