package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.Changes.Result;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.Progress.ImageProgress;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.DeleteKeyPair;
import io.github.amiexplorer.model.change.DeleteLaunchTemplate;
import io.github.amiexplorer.model.change.DeleteSecurityGroup;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.TerminateInstances;
import io.github.amiexplorer.operation.plan.Step;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a refusal in the light of what was asked: some refusals say that it is done already. */
final class Afterwards {
  private Afterwards() {}

  /** The result where the failure means that the change is in place, else {@code null}. */
  static @Nullable Result alreadyDone(
      Change change, CloudFailure failure, Supplier<@Nullable Result> look) {
    String code = failure.origin().code();
    boolean gone = failure instanceof CloudFailure.NotFound;
    return switch (change) {
      case CopyImage copy when "InvalidAMIName.Duplicate".equals(code) -> look.get();
      case DeregisterImage deregister when gone || "InvalidAMIID.Unavailable".equals(code) ->
          nothing(failure);
      case TerminateInstances terminate when gone -> nothing(failure);
      case DeleteSecurityGroup delete when gone -> nothing(failure);
      case DeleteKeyPair delete when gone -> nothing(failure);
      case DeleteLaunchTemplate delete when gone -> nothing(failure);
      default -> null;
    };
  }

  /** What is new may be unknown for a while to the part of EC2 that is asked next. */
  static Verdict judge(Step step, CloudFailure failure) {
    Verdict verdict = Verdict.of(failure);
    boolean ofOurs = !step.after().isEmpty();
    return ofOurs
            && failure instanceof CloudFailure.NotFound
            && verdict instanceof Verdict.GiveUp end
        ? new Verdict.TryAgain(end.outcome())
        : verdict;
  }

  /** Whether an image of the wanted name is the copy that was asked for. */
  static boolean isCopyOf(ImageProgress image, CopyImage copy) {
    return copy.sourceImageId().equals(image.sourceImageId())
        && !image.state().equals("failed")
        && !image.state().equals("deregistered");
  }

  private static Result nothing(CloudFailure failure) {
    return new Result("", List.of(), failure.origin().requestId(), null);
  }
}
