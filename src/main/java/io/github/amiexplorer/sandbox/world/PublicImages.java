package io.github.amiexplorer.sandbox.world;

import org.jspecify.annotations.Nullable;

/**
 * The public images of one region. They are not kept: each is made from its number whenever it is
 * asked for, always the same, so that a region of any size costs no memory. Safe on any thread.
 */
interface PublicImages {

  /** How many there are. */
  int count();

  /** The image of a number from 0 to {@code count() - 1}. */
  SandboxImage at(int number);

  /** The owner of that image, much cheaper than the image. */
  String ownerAt(int number);

  /** The number of the image of that id, or -1. */
  int numberOf(String imageId);

  /** The snapshot of that id if it belongs to one of these images. */
  @Nullable SandboxSnapshot snapshot(String snapshotId);
}
