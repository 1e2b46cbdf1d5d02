package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Changes;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.change.AuthorizeIngress;
import io.github.amiexplorer.model.change.CancelLaunchPermission;
import io.github.amiexplorer.model.change.Change;
import io.github.amiexplorer.model.change.CopyImage;
import io.github.amiexplorer.model.change.CreateKeyPair;
import io.github.amiexplorer.model.change.CreateLaunchTemplate;
import io.github.amiexplorer.model.change.CreateLaunchTemplateVersion;
import io.github.amiexplorer.model.change.CreateSecurityGroup;
import io.github.amiexplorer.model.change.CreateTags;
import io.github.amiexplorer.model.change.DeleteKeyPair;
import io.github.amiexplorer.model.change.DeleteLaunchTemplate;
import io.github.amiexplorer.model.change.DeleteSecurityGroup;
import io.github.amiexplorer.model.change.DeleteTags;
import io.github.amiexplorer.model.change.DeregisterImage;
import io.github.amiexplorer.model.change.DisableDeregistrationProtection;
import io.github.amiexplorer.model.change.DisableImageDeprecation;
import io.github.amiexplorer.model.change.EnableDeregistrationProtection;
import io.github.amiexplorer.model.change.EnableImageDeprecation;
import io.github.amiexplorer.model.change.ImportKeyPair;
import io.github.amiexplorer.model.change.ModifyLaunchPermission;
import io.github.amiexplorer.model.change.ModifyLaunchTemplate;
import io.github.amiexplorer.model.change.ModifySnapshotPermission;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.model.change.TerminateInstances;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** Sends changes by the SDK. Sorts them by what they are about; each kind has its own class. */
final class AwsChanges implements Changes {
  private static final String ALLOWED = "DryRunOperation";

  private final AwsClients clients;
  private final AwsCalls calls;

  AwsChanges(AwsClients clients, AwsCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Result make(
      Region region, Change change, @Nullable String clientToken, CancelToken cancel) {
    return calls.call(
        region,
        "ec2:" + change.operation(),
        cancel,
        () -> send(clients.ec2(region), change, new How(clientToken, null)));
  }

  @Override
  public void check(Region region, Change change, CancelToken cancel) {
    try {
      calls.call(
          region,
          "ec2:" + change.operation(),
          cancel,
          () -> send(clients.ec2(region), change, new How(null, true)));
    } catch (CloudException answer) {
      if (!ALLOWED.equals(answer.failure().origin().code())) {
        throw answer;
      }
    }
  }

  private static Result send(Ec2Client ec2, Change change, How how) {
    ImageRequests images = new ImageRequests(ec2, how);
    AccessRequests access = new AccessRequests(ec2, how);
    LaunchRequests launches = new LaunchRequests(ec2, how);
    return switch (change) {
      case CopyImage copy -> images.copy(copy);
      case DeregisterImage deregister -> images.deregister(deregister);
      case ModifyLaunchPermission modify -> images.modify(modify);
      case CancelLaunchPermission cancel -> images.cancel(cancel);
      case ModifySnapshotPermission modify -> images.modify(modify);
      case EnableImageDeprecation enable -> images.enable(enable);
      case DisableImageDeprecation disable -> images.disable(disable);
      case EnableDeregistrationProtection enable -> images.enable(enable);
      case DisableDeregistrationProtection disable -> images.disable(disable);
      case CreateTags create -> access.create(create);
      case DeleteTags delete -> access.delete(delete);
      case CreateKeyPair create -> access.create(create);
      case ImportKeyPair imported -> access.importKey(imported);
      case DeleteKeyPair delete -> access.delete(delete);
      case CreateSecurityGroup create -> access.create(create);
      case DeleteSecurityGroup delete -> access.delete(delete);
      case AuthorizeIngress authorize -> access.authorize(authorize);
      case RunInstances run -> launches.run(run);
      case TerminateInstances terminate -> launches.terminate(terminate);
      case CreateLaunchTemplate create -> launches.create(create);
      case CreateLaunchTemplateVersion create -> launches.create(create);
      case ModifyLaunchTemplate modify -> launches.modify(modify);
      case DeleteLaunchTemplate delete -> launches.delete(delete);
    };
  }

  /**
   * How a request is sent.
   *
   * @param token EC2's client token, or {@code null} for one that the SDK makes
   * @param dryRun {@code true}, or {@code null} for the deed
   */
  record How(@Nullable String token, @Nullable Boolean dryRun) {}
}
