package io.github.amiexplorer.operation.launch;

/** What is looked at before launching. */
public enum LaunchTopic {
  /** The image is available; facts: its state. */
  STATE,
  /** The image is past its deprecation; facts: the date. */
  DEPRECATED,
  /** A Marketplace image needs its terms accepted; facts: the product code. */
  MARKETPLACE,
  /** Nobody EC2 vouches for owns it; facts: the owner. */
  UNKNOWN_OWNER,
  /** The type fits; facts: the type. */
  TYPE,
  /** Name of the key pair is taken; facts: the name. */
  KEY_NAME,
  /** There is no way to log in. */
  NO_KEY,
  /** The file for the private key exists; facts: the path. */
  KEY_FILE,
  /** Name of the new group is taken in its network; facts: the name. */
  GROUP_NAME,
  /** A chosen group is open to everybody; facts: the group, its ports. */
  OPEN_GROUP,
  /** The new group lets everybody in; facts: the ports. */
  OPEN_NEW_GROUP,
  /** The Region has no default network and none was chosen. */
  NO_NETWORK,
  /** The subnet has too few addresses; facts: how many there are. */
  ADDRESSES,
  /** User data is larger than EC2 takes; facts: how many bytes, the limit. */
  USER_DATA,
  /** User data looks as if it held a key or password. */
  USER_DATA_SECRET,
  /** The metadata service answers without a session token. */
  IMDS,
  /** Hibernation needs an encrypted root volume. */
  HIBERNATION,
  /** The instance may be interrupted. */
  SPOT,
  /** Name of the launch template is taken or wrong; facts: the name. */
  TEMPLATE_NAME,
  /** A volume is not as EC2 takes it; facts: the device. */
  VOLUME,
  /** EC2's dry run; facts: its code. */
  DRY_RUN,
  /** The account's quota of vCPUs; facts: EC2's message. */
  QUOTA,
  /** Something could not be read; facts: what, the code. */
  UNREAD
}
