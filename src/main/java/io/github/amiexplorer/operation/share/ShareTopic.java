package io.github.amiexplorer.operation.share;

/** What is looked at before sharing. */
public enum ShareTopic {
  /** Only the owner shares. */
  OWNER,
  /** Who may launch it now could be read; facts: the reason. */
  PERMISSIONS,
  /** The Region lets images become public. */
  BLOCK_PUBLIC_ACCESS,
  /** An encrypted image cannot be public. */
  PUBLIC_ENCRYPTED,
  /** An image with product codes cannot be public. */
  PUBLIC_CODES,
  /** Encrypted with the account's default key, which cannot be shared. */
  DEFAULT_KEY,
  /** Encrypted with a key of one's own; facts: the key: its policy must let recipients use it. */
  CUSTOMER_KEY,
  /** The key could not be described; facts: the key. */
  KEY_UNCHECKED,
  /** One's own account needs no permission. */
  OWN_ACCOUNT,
  /** EC2's quota of entries; facts: how many it would be, the quota. */
  QUOTA,
  /** Who is there already is not sent again; facts: how many. */
  ALREADY,
  /** There is something to send. */
  SOMETHING_TO_DO
}
