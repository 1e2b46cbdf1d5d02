package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.Changes;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.cloud.KmsKeys;
import io.github.amiexplorer.cloud.LaunchOptions;
import io.github.amiexplorer.cloud.Organization;
import io.github.amiexplorer.cloud.Progress;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that answers permissions as told, and refuses everything else. */
final class ScriptedSession implements CloudSession, ImagePermissions, Snapshots, ImageUsage {
  final AtomicInteger asked = new AtomicInteger();
  volatile List<LaunchPermission> grants = List.of();
  volatile boolean refuses;

  private static CloudException denied(Region region, String action) {
    return new CloudException(
        new CloudFailure.AccessDenied(
            new CloudFailure.Origin(region, action, "AuthFailure", "r-1", "Not authorized", 401),
            action),
        null);
  }

  @Override
  public List<LaunchPermission> launchPermissions(Region region, String id, CancelToken cancel) {
    asked.incrementAndGet();
    if (refuses) {
      throw denied(region, "ec2:DescribeImageAttribute");
    }
    return grants;
  }

  @Override
  public SnapshotAccess snapshotAccess(Region region, String snapshotId, CancelToken cancel) {
    return new SnapshotAccess(snapshotId, false, List.of("210987654321"));
  }

  @Override
  public BlockPublicAccess blockPublicAccess(Region region, CancelToken cancel) {
    return new BlockPublicAccess("block-new-sharing", "unblocked", "account");
  }

  @Override
  public List<SnapshotInfo> find(Region region, Collection<String> ids, CancelToken cancel) {
    return ids.stream()
        .map(id -> new SnapshotInfo(id, "completed", 100, 1L << 30, 8, true, null, "standard"))
        .toList();
  }

  @Override
  public List<InstanceUse> instances(Region region, String imageId, CancelToken cancel) {
    return List.of(new InstanceUse("i-0123456789abcdef0", "web \u202E1", "running", "m7g.large"));
  }

  @Override
  public List<TemplateUse> launchTemplates(Region region, String imageId, CancelToken cancel) {
    throw denied(region, "ec2:DescribeLaunchTemplateVersions");
  }

  @Override
  public ConnectionChoice choice() {
    return new ConnectionChoice(ConnectionChoice.Kind.ACCOUNT, null, null);
  }

  @Override
  public CallerIdentity identity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public RegionDirectory regions() {
    return cancel -> List.of();
  }

  @Override
  public ImageListing images() {
    return new ImageListing() {
      @Override
      public void list(Region region, Scope scope, PageSink pages, CancelToken cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Image> find(Region region, Collection<String> ids, CancelToken cancel) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public ImagePermissions permissions() {
    return this;
  }

  @Override
  public Snapshots snapshots() {
    return this;
  }

  @Override
  public ImageUsage usage() {
    return this;
  }

  @Override
  public long callsSent() {
    return asked.get();
  }

  @Override
  public Region homeRegion() {
    return Region.of("us-east-1");
  }

  @Override
  public void close() {}

  @Override
  public Changes changes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Progress progress() {
    throw new UnsupportedOperationException();
  }

  @Override
  public KmsKeys keys() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Organization organization() {
    throw new UnsupportedOperationException();
  }

  @Override
  public LaunchOptions launchOptions() {
    throw new UnsupportedOperationException();
  }
}
