package io.github.amiexplorer.cloud.aws;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ConnectionChoice;
import io.github.amiexplorer.inventory.Inventory;
import io.github.amiexplorer.inventory.InventoryState;
import io.github.amiexplorer.inventory.RegionProgress.Phase;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Image;

/** The ways to read the same pages; each says how many images it saw. */
final class IngestCases {
  static final Scope SCOPE = new Scope.Community(null, List.of());

  private IngestCases() {}

  /** As the application does it: session, inventory, catalogue, all Regions side by side. */
  static int ours(URI endpoint, List<String> regions, Path scratch) throws InterruptedException {
    Catalog catalog = new Catalog(scratch);
    try (CloudSession session = session(endpoint)) {
      Inventory inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
      inventory.refresh(SCOPE, regions.stream().map(Region::of).toList());
      await(inventory, regions.size());
    }
    return catalog.count(new Scope.All());
  }

  /** The same, one Region after the other. */
  static int oursInTurn(URI endpoint, List<String> regions, Path scratch)
      throws InterruptedException {
    Catalog catalog = new Catalog(scratch);
    try (CloudSession session = session(endpoint)) {
      Inventory inventory = new Inventory(session, catalog, Clock.systemUTC(), null);
      for (String each : regions) {
        inventory.refresh(SCOPE, List.of(Region.of(each)));
        await(inventory, regions.indexOf(each) + 1);
      }
    }
    return catalog.count(new Scope.All());
  }

  /** The application's own session on an endpoint. */
  static CloudSession session(URI endpoint) {
    return new AwsConnector(CallLimits.INTERACTIVE)
        .open(new ConnectionChoice(ConnectionChoice.Kind.SANDBOX, null, endpoint));
  }

  /** Waits until so many listings are done; the inventory's own news come up to 100 ms late. */
  static void await(Inventory inventory, int listings) throws InterruptedException {
    while (true) {
      InventoryState state = inventory.state();
      if (state.listings().stream().anyMatch(each -> each.phase() == Phase.FAILED)) {
        throw new IllegalStateException("A listing failed: " + state);
      }
      if (state.listings().stream().filter(each -> each.phase() == Phase.DONE).count()
          == listings) {
        return;
      }
      Thread.sleep(2);
    }
  }

  /** The SDK's paginator, nothing set that needs not be. */
  static int sdk(URI endpoint, List<String> regions) {
    int images = 0;
    for (String each : regions) {
      try (Ec2Client client =
          Ec2Client.builder()
              .endpointOverride(endpoint)
              .region(software.amazon.awssdk.regions.Region.of(each))
              .credentialsProvider(
                  StaticCredentialsProvider.create(
                      AwsBasicCredentials.create(
                          AwsConnector.SANDBOX_ACCESS_KEY_ID,
                          AwsConnector.SANDBOX_SECRET_ACCESS_KEY)))
              .build()) {
        for (Image image :
            client.describeImagesPaginator(request -> request.maxResults(1_000)).images()) {
          images += image.imageId() == null ? 0 : 1;
        }
      }
    }
    return images;
  }

  /** The pages of some Regions as bytes, each page by itself. */
  static List<byte[]> bytes(PreparedPages pages, List<String> regions) throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (FileChannel file = FileChannel.open(pages.file())) {
      for (String region : regions) {
        for (PreparedPages.Page page : pages.byRegion().getOrDefault(region, List.of())) {
          ByteBuffer bytes = ByteBuffer.allocate(page.length());
          while (bytes.hasRemaining()) {
            file.read(bytes, page.offset() + bytes.position());
          }
          all.add(bytes.array());
        }
      }
    }
    return all;
  }

  /** Aalto over memory: every event, every name, every text, and nothing done with them. */
  static int parse(List<byte[]> pages) throws XMLStreamException {
    InputFactoryImpl parsers = new InputFactoryImpl();
    int images = 0;
    long touched = 0;
    for (byte[] page : pages) {
      XMLStreamReader xml = parsers.createXMLStreamReader(new ByteArrayInputStream(page), "UTF-8");
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS) {
          touched += xml.getTextCharacters()[xml.getTextStart()] + xml.getTextLength();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          touched += name.length();
          images += name.equals("imageId") ? 1 : 0;
        }
      }
    }
    if (touched == 0) {
      throw new IllegalStateException("The pages have no text");
    }
    return images;
  }
}
