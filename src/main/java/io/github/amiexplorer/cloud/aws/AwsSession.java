package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.cloud.ImageListing;
import io.github.amiexplorer.cloud.ImagePermissions;
import io.github.amiexplorer.cloud.ImageUsage;
import io.github.amiexplorer.cloud.RegionDirectory;
import io.github.amiexplorer.cloud.Snapshots;
import io.github.amiexplorer.model.Region;

/** One connection: its clients and the ports on them. */
final class AwsSession implements CloudSession {
  private final ConnectionChoice choice;
  private final AwsClients clients;
  private final CallerIdentity identity;
  private final RegionDirectory regions;
  private final ImageListing images;
  private final ImagePermissions permissions;
  private final Snapshots snapshots;
  private final ImageUsage usage;

  AwsSession(ConnectionChoice choice, CallLimits limits) {
    this.choice = choice;
    clients = new AwsClients(choice, limits);
    Calls calls = new Calls(limits);
    identity = new StsIdentity(clients, calls);
    regions = new Ec2Regions(clients, calls);
    images = new Ec2ImageListing(clients, calls);
    permissions = new Ec2Permissions(clients, calls);
    snapshots = new Ec2Snapshots(clients, calls);
    usage = new Ec2Usage(clients, calls);
  }

  @Override
  public ConnectionChoice choice() {
    return choice;
  }

  @Override
  public CallerIdentity identity() {
    return identity;
  }

  @Override
  public RegionDirectory regions() {
    return regions;
  }

  @Override
  public ImageListing images() {
    return images;
  }

  @Override
  public ImagePermissions permissions() {
    return permissions;
  }

  @Override
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public ImageUsage usage() {
    return usage;
  }

  @Override
  public long callsSent() {
    return clients.callsSent();
  }

  @Override
  public Region homeRegion() {
    return clients.homeRegion();
  }

  @Override
  public void close() {
    clients.close();
  }
}
