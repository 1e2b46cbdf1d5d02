package io.github.amiexplorer.cloud;

import io.github.amiexplorer.model.Region;

/**
 * An open connection to one account on one endpoint. All parts are thread-safe; opening one makes
 * no call. Clients are made lazily, one a Region, on the thread of the first call.
 */
public interface CloudSession extends AutoCloseable {
  /** What was asked for when it was opened. */
  ConnectionChoice choice();

  /** Who we are. */
  CallerIdentity identity();

  /** Which Regions there are. */
  RegionDirectory regions();

  /** Images. */
  ImageListing images();

  /** Permissions of images and snapshots. */
  ImagePermissions permissions();

  /** Snapshots behind images. */
  Snapshots snapshots();

  /** What uses an image. */
  ImageUsage usage();

  /** Changes in the account. */
  Changes changes();

  /** How far new images and instances are. */
  Progress progress();

  /** KMS keys and default encryption. */
  KmsKeys keys();

  /** The account's organization. */
  Organization organization();

  /** What launches choose from. */
  LaunchOptions launchOptions();

  /** Calls sent so far, every attempt counted. */
  long callsSent();

  /** The Region named by the profile or the environment, or {@code us-east-1}. */
  Region homeRegion();

  /** Ends running calls and frees sockets. */
  @Override
  void close();
}
