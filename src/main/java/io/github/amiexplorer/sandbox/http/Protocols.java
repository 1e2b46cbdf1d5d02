package io.github.amiexplorer.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.Consumer;

/** Gives answers and errors the form of their service's protocol. */
public final class Protocols {
  /** EC2's name space; its date is the API's version. */
  public static final String EC2 = "http://ec2.amazonaws.com/doc/2016-11-15/";

  private static final String XML = "text/xml;charset=UTF-8";
  private static final String JSON = "application/x-amz-json-1.1";

  private Protocols() {}

  /** An answer of EC2. */
  public static ApiAnswer ec2(String action, String requestId, Consumer<Xml> content) {
    Xml xml = new Xml(1 << 16);
    xml.root(
        action + "Response",
        EC2,
        () -> {
          xml.value("requestId", requestId);
          content.accept(xml);
        });
    return ApiAnswer.of(200, XML, xml.toString(), requestId);
  }

  /** An answer of STS or IAM. */
  public static ApiAnswer query(
      String action, String nameSpace, String requestId, Consumer<Xml> content) {
    Xml xml = new Xml();
    xml.root(
        action + "Response",
        nameSpace,
        () -> {
          xml.element(action + "Result", () -> content.accept(xml));
          xml.element("ResponseMetadata", () -> xml.value("RequestId", requestId));
        });
    return ApiAnswer.of(200, "text/xml", xml.toString(), requestId);
  }

  /** An answer of a JSON service. */
  public static ApiAnswer json(String requestId, JsonNode content) {
    return ApiAnswer.of(200, JSON, content.toString(), requestId);
  }

  /** An error in the form of {@code service}. */
  public static ApiAnswer error(String service, ApiError error, String requestId) {
    return switch (service) {
      case "ec2" -> ec2Error(error, requestId);
      case "sts", "iam" -> queryError(service, error, requestId);
      default ->
          ApiAnswer.of(
              error.status(),
              JSON,
              JsonNodeFactory.instance
                  .objectNode()
                  .put("__type", error.code())
                  .put("message", error.getMessage())
                  .toString(),
              requestId);
    };
  }

  private static ApiAnswer ec2Error(ApiError error, String requestId) {
    Xml xml = new Xml();
    xml.element(
        "Response",
        () -> {
          xml.element("Errors", () -> xml.element("Error", () -> words(xml, error)));
          xml.value("RequestID", requestId);
        });
    String body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml;
    return ApiAnswer.of(error.status(), XML, body, requestId);
  }

  private static ApiAnswer queryError(String service, ApiError error, String requestId) {
    Xml xml = new Xml();
    xml.root(
        "ErrorResponse",
        service.equals("sts")
            ? "https://sts.amazonaws.com/doc/2011-06-15/"
            : "https://iam.amazonaws.com/doc/2010-05-08/",
        () -> {
          xml.element(
              "Error",
              () -> {
                xml.value("Type", error.status() >= 500 ? "Receiver" : "Sender");
                words(xml, error);
              });
          xml.value("RequestId", requestId);
        });
    return ApiAnswer.of(error.status(), "text/xml", xml.toString(), requestId);
  }

  private static void words(Xml xml, ApiError error) {
    xml.value("Code", error.code()).value("Message", error.getMessage());
  }
}
