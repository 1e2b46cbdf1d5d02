package io.github.amiexplorer.model.batch;

/** The fields of an image whose values are its own, where all others repeat over many images. */
public enum OwnField {
  /** {@code imageId}. */
  ID,
  /** {@code name}. */
  NAME,
  /** {@code description}. */
  DESCRIPTION,
  /** {@code imageOwnerId}. */
  OWNER_ID,
  /** {@code imageLocation}. */
  LOCATION,
  /** {@code creationDate}. */
  CREATION_DATE,
  /** {@code deprecationTime}. */
  DEPRECATION_TIME,
  /** {@code lastLaunchedTime}. */
  LAST_LAUNCHED_TIME,
  /** {@code sourceImageId}. */
  SOURCE_IMAGE_ID,
  /** {@code sourceImageRegion}. */
  SOURCE_IMAGE_REGION,
  /** {@code sourceInstanceId}. */
  SOURCE_INSTANCE_ID,
  /** {@code publicSsmParameterName}. */
  PUBLIC_SSM_PARAMETER_NAME,
  /** {@code snapshotId} of one block device mapping. */
  SNAPSHOT_ID,
  /** {@code kmsKeyId} of one block device mapping. */
  KMS_KEY_ID,
  /** The value of one tag. */
  TAG
}
