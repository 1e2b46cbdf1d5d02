package io.github.amiexplorer.sandbox.ec2;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A new private key as EC2 gives it: RSA as PKCS #1 in PEM, ED25519 as OpenSSH's own form
 * (openssh-portable, PROTOCOL.key).
 */
record FreshKey(String material, String fingerprint) {
  private static final int RSA_BITS = 2048;

  /** Where the PKCS #1 key begins in a PKCS #8 one of 2,048 bits. */
  private static final int PKCS1_AT = 26;

  private static final int RAW = 32;

  static FreshKey rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      byte[] pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
      byte[] pkcs1 = Arrays.copyOfRange(pkcs8, PKCS1_AT, pkcs8.length);
      byte[] print = MessageDigest.getInstance("SHA-1").digest(pkcs8);
      return new FreshKey(
          pem("RSA PRIVATE KEY", pkcs1, 64), HexFormat.ofDelimiter(":").formatHex(print));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static FreshKey ed25519(String comment) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] publicKey = last(pair.getPublic().getEncoded());
      byte[] seed = last(pair.getPrivate().getEncoded());
      byte[] publicBlob = joined(text("ssh-ed25519"), sized(publicKey));
      int check = new SecureRandom().nextInt();
      byte[] number = ByteBuffer.allocate(4).putInt(check).array();
      byte[] secret =
          joined(number, number, publicBlob, sized(joined(seed, publicKey)), text(comment));
      byte[] padding = new byte[(8 - secret.length % 8) % 8];
      for (int at = 0; at < padding.length; at++) {
        padding[at] = (byte) (at + 1);
      }
      byte[] one = ByteBuffer.allocate(4).putInt(1).array();
      byte[] all =
          joined(
              "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII),
              text("none"),
              text("none"),
              text(""),
              one,
              sized(publicBlob),
              sized(joined(secret, padding)));
      byte[] print = MessageDigest.getInstance("SHA-256").digest(publicBlob);
      return new FreshKey(
          pem("OPENSSH PRIVATE KEY", all, 70), Base64.getEncoder().encodeToString(print));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] last(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
  }

  private static byte[] text(String text) {
    return sized(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sized(byte[] bytes) {
    return joined(ByteBuffer.allocate(4).putInt(bytes.length).array(), bytes);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String pem(String name, byte[] bytes, int width) {
    String lines =
        Base64.getMimeEncoder(width, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(bytes);
    return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----";
  }
}
