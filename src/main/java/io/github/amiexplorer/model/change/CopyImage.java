package io.github.amiexplorer.model.change;

import io.github.amiexplorer.model.Region;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies an image of any Region into the Region that the request is sent to.
 *
 * @param name 3 to 128 characters, unique in the account and Region
 * @param encrypted {@code true} asks for encrypted snapshots, {@code null} leaves it as it is
 * @param kmsKeyId id, ARN or alias of a key of the destination; {@code null} for the default key
 * @param copyTags whether the owner's tags come along
 * @param imageTags further tags of the copy
 * @param snapshotTags further tags of its snapshots
 * @param completionMinutes time-based copy: 15 to 2,880 in steps of 15, or {@code null}
 */
public record CopyImage(
    Region sourceRegion,
    String sourceImageId,
    String name,
    @Nullable String description,
    @Nullable Boolean encrypted,
    @Nullable String kmsKeyId,
    boolean copyTags,
    Map<String, String> imageTags,
    Map<String, String> snapshotTags,
    @Nullable Integer completionMinutes)
    implements Change {
  @Override
  public String operation() {
    return "CopyImage";
  }

  @Override
  public Change resolved(UnaryOperator<String> ids) {
    return new CopyImage(
        sourceRegion,
        ids.apply(sourceImageId),
        name,
        description,
        encrypted,
        kmsKeyId,
        copyTags,
        imageTags,
        snapshotTags,
        completionMinutes);
  }

  @Override
  public boolean takesClientToken() {
    return true;
  }
}
