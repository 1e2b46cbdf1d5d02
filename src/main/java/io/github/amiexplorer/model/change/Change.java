package io.github.amiexplorer.model.change;

import java.util.function.UnaryOperator;

/**
 * One request that changes something in one Region. Ids may name the result of an earlier request
 * that is not known yet, see {@link ResultReference}; {@link #resolved} puts the ids in.
 */
public sealed interface Change
    permits AuthorizeIngress,
        CancelLaunchPermission,
        CopyImage,
        CreateKeyPair,
        CreateLaunchTemplate,
        CreateLaunchTemplateVersion,
        CreateSecurityGroup,
        CreateTags,
        DeleteKeyPair,
        DeleteLaunchTemplate,
        DeleteSecurityGroup,
        DeleteTags,
        DeregisterImage,
        DisableDeregistrationProtection,
        DisableImageDeprecation,
        EnableDeregistrationProtection,
        EnableImageDeprecation,
        ImportKeyPair,
        ModifyLaunchPermission,
        ModifyLaunchTemplate,
        ModifySnapshotPermission,
        RunInstances,
        TerminateInstances {

  /** The EC2 operation that does it, such as {@code CopyImage}. */
  String operation();

  /** This request with every id passed through {@code ids}. */
  Change resolved(UnaryOperator<String> ids);

  /** Whether EC2 takes a client token for it, so that it happens once however often it is sent. */
  default boolean takesClientToken() {
    return false;
  }
}
