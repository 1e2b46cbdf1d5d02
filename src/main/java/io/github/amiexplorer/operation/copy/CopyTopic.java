package io.github.amiexplorer.operation.copy;

/** What is looked at before a copy. */
public enum CopyTopic {
  /** The source is available; facts: its state. */
  SOURCE_STATE,
  /** Only images on EBS can be copied. */
  ROOT_DEVICE,
  /** Images of the Marketplace cannot be copied from another account. */
  PRODUCT_CODES,
  /** Whether this account may read the snapshots of a shared image. */
  SNAPSHOT_PERMISSION,
  /** The key exists in the destination and is enabled; facts: the key, its state. */
  KEY,
  /** EC2 takes the name; facts: the name. */
  NAME,
  /** Nothing there has the name, and no two copies get the same; facts: name, id. */
  NAME_FREE,
  /** Encrypted copies without a chosen key get the default one, which cannot be shared. */
  DEFAULT_KEY,
  /** The destination encrypts by default; facts: the key. */
  ENCRYPTION_DEFAULT,
  /** The destination could be looked at; facts: the reason. */
  REGION,
  /** Copies in flight there; facts: how many now, how many more. */
  IN_FLIGHT,
  /** Images of the account there; facts: how many with the copies, the quota. */
  IMAGE_QUOTA,
  /** Launch permissions are not copied by themselves. */
  PERMISSIONS,
  /** Already there and skipped; facts: the id there. */
  ALREADY_THERE,
  /** There is something to make. */
  SOMETHING_TO_DO
}
