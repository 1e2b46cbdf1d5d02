package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;
import io.github.amiexplorer.sandbox.world.SandboxKeyPair;
import java.util.List;
import java.util.function.Predicate;

/** DescribeKeyPairs. */
final class DescribeKeyPairs implements Ec2Operation {
  private static final Filters<SandboxKeyPair> FILTERS =
      new Filters<SandboxKeyPair>()
          .one("fingerprint", SandboxKeyPair::fingerprint)
          .one("key-name", SandboxKeyPair::name)
          .one("key-pair-id", SandboxKeyPair::id)
          .tagged(SandboxKeyPair::tags);

  @Override
  public void answer(Ec2Call call, Xml xml) {
    List<SandboxKeyPair> all = call.region().keyPairs();
    Predicate<SandboxKeyPair> passes =
        FILTERS
            .of(call.request().filters())
            .and(
                ById.of(
                    call.request().list("KeyName"),
                    all,
                    SandboxKeyPair::name,
                    "InvalidKeyPair.NotFound",
                    "key pair"))
            .and(
                ById.of(
                    call.request().list("KeyPairId"),
                    all,
                    SandboxKeyPair::id,
                    "InvalidKeyPair.NotFound",
                    "key pair"));
    xml.items(
        "keySet",
        all.stream().filter(passes).toList(),
        pair ->
            xml.value("keyPairId", pair.id())
                .value("keyName", pair.name())
                .value("keyType", pair.type())
                .value("keyFingerprint", pair.fingerprint())
                .value("createTime", pair.createTime())
                .tags(pair.tags()));
  }
}
