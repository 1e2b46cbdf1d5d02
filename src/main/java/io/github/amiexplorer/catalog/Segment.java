package io.github.amiexplorer.catalog;

import io.github.amiexplorer.catalog.query.Candidate;
import io.github.amiexplorer.catalog.query.Condition;
import io.github.amiexplorer.catalog.query.CreatedWithin;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageBuilder;
import io.github.amiexplorer.model.Region;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Images of one Region as columns, newest first. Immutable; read by any thread.
 *
 * @param size how many images
 * @param leads first digits of ids, see {@link PackedId}
 * @param created epoch milliseconds
 * @param launched epoch seconds as unsigned numbers, 0 for none
 * @param deprecates epoch seconds as unsigned numbers, 0 for none
 * @param byId row numbers in the order of ids
 * @param own bytes of each image's own, from {@code ownAt[row]} on
 * @param odd whether some ids are none that can be packed
 * @param tally how many images each owner and each kind has
 */
record Segment(
    Region region,
    int size,
    byte[] leads,
    long[] ids,
    long[] created,
    int[] launched,
    int[] deprecates,
    int[] owners,
    int[] kinds,
    int[] texts,
    int[] byId,
    int[] ownAt,
    ByteBuffer own,
    boolean odd,
    Tally tally) {
  private static final long MOST_SECONDS = 0xFFFF_FFFFL;

  /** Whether a moment can be kept in seconds. */
  static boolean fitsSeconds(long millis) {
    return millis > 0 && millis % 1_000 == 0 && millis / 1_000 <= MOST_SECONDS;
  }

  /** The first row from {@code from} on that is not newer than a moment (epoch milliseconds). */
  int firstUntil(double millis, int from) {
    int low = from;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (created[middle] <= millis) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The rows made within one of some spans. */
  long[] createdWithin(List<CreatedWithin.Span> spans) {
    long[] rows = Bits.none(size);
    int never = firstUntil(Candidate.NEVER, 0);
    for (CreatedWithin.Span each : spans) {
      int first = firstUntil(each.last(), 0);
      int end = Math.min(never, firstUntil(Math.nextDown(each.first()), first));
      Bits.set(rows, first, end);
    }
    return rows;
  }

  long launchedMillis(int row) {
    return millis(launched[row]);
  }

  long deprecatesMillis(int row) {
    return millis(deprecates[row]);
  }

  private static long millis(int seconds) {
    return seconds == 0 ? Candidate.NEVER : (seconds & MOST_SECONDS) * 1_000;
  }

  String id(int row) {
    return leads[row] == PackedId.NONE
        ? ColdRead.of(own, () -> OwnBytes.id(own, ownAt[row]))
        : PackedId.text("ami-", leads[row], ids[row]);
  }

  /** The row of an image, or -1. */
  int find(String id) {
    PackedId wanted = PackedId.of("ami-", id);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = compare(byId[middle], wanted, id);
      if (order == 0) {
        return byId[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The place in {@link #byId} of the first packed id that is not before this one. */
  int firstById(byte lead, long bits) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      int row = byId[middle];
      boolean before =
          leads[row] == lead ? Long.compareUnsigned(ids[row], bits) < 0 : leads[row] < lead;
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The row of the image that another segment has in {@code otherRow}, or -1. */
  int find(Segment other, int otherRow) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = compareIds(byId[middle], other, otherRow);
      if (order == 0) {
        return byId[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private int compare(int row, PackedId wanted, String id) {
    if (leads[row] != wanted.lead()) {
      return Byte.compare(leads[row], wanted.lead());
    }
    return wanted.lead() == PackedId.NONE
        ? id(row).compareTo(id)
        : Long.compareUnsigned(ids[row], wanted.bits());
  }

  /** The order of the ids of two rows. */
  int compareIds(int row, Segment other, int otherRow) {
    if (leads[row] != other.leads[otherRow]) {
      return Byte.compare(leads[row], other.leads[otherRow]);
    }
    return leads[row] == PackedId.NONE
        ? id(row).compareTo(other.id(otherRow))
        : Long.compareUnsigned(ids[row], other.ids[otherRow]);
  }

  /**
   * The image, with all its fields.
   *
   * @throws UnreadableImagesException where a saved file does not say them any more
   */
  Image image(int row, Codebook book) {
    return ColdRead.of(
        own, () -> ColdRead.of(book.texts().page(texts[row]), () -> read(row, book)));
  }

  /** Whether there is anything of {@link Condition.Reads#ORIGIN}; most images have none of it. */
  boolean hasOrigin(int row) {
    return ColdRead.of(own, () -> OwnBytes.haveOrigin(own, ownAt[row]));
  }

  /**
   * An image with nothing but what {@link Condition.Reads#OWN} needs: far less to read than {@link
   * #image}.
   *
   * @throws UnreadableImagesException where a saved file does not say them any more
   */
  Image own(int row, Codebook book) {
    return ColdRead.of(
        own,
        () -> {
          ImageBuilder image = Image.builder(region, "").creationDate(moment(created[row]));
          var devices = book.kinds()[kinds[row]].image().blockDeviceMappings();
          ByteSource mine = new ByteSource(own, ownAt[row]);
          OwnBytes.read(mine, image, new OwnBytes.Known(devices, null, null, region));
          if (mine.at() != ownAt[row + 1]) {
            throw new IllegalStateException("Bytes of another image");
          }
          return image.build();
        });
  }

  private Image read(int row, Codebook book) {
    Image kind = book.kinds()[kinds[row]].image();
    Image owner = book.owners()[owners[row]].image();
    ByteSource text = book.texts().at(texts[row]);
    String name = text.text();
    String description = text.text();
    Map<String, String> tags = SealedTexts.tags(text);
    if (!tags.keySet().equals(kind.tags().keySet())) {
      throw new IllegalStateException("Tags of another kind of image");
    }
    ImageBuilder image =
        Image.builder(region, id(row))
            .name(name)
            .description(description)
            .tags(tags)
            .ownerId(owner.ownerId())
            .ownerAlias(owner.ownerAlias())
            .isPublic(owner.isPublic())
            .creationDate(moment(created[row]))
            .lastLaunchedTime(moment(launchedMillis(row)))
            .deprecationTime(moment(deprecatesMillis(row)));
    common(image, kind);
    ByteSource mine = new ByteSource(own, ownAt[row]);
    OwnBytes.read(
        mine, image, new OwnBytes.Known(kind.blockDeviceMappings(), owner.ownerId(), name, region));
    Image whole = image.build();
    if (mine.at() != ownAt[row + 1] || Moments.millis(whole.creationDate()) != created[row]) {
      throw new IllegalStateException("Bytes of another image");
    }
    return whole;
  }

  private static @Nullable String moment(long millis) {
    return millis == Candidate.NEVER ? null : Moments.text(millis);
  }

  private static void common(ImageBuilder image, Image kind) {
    image
        .imageType(kind.imageType())
        .state(kind.state())
        .stateReason(kind.stateReason())
        .deregistrationProtection(kind.deregistrationProtection())
        .imageAllowed(kind.imageAllowed())
        .freeTierEligible(kind.freeTierEligible())
        .architecture(kind.architecture())
        .platform(kind.platform())
        .platformDetails(kind.platformDetails())
        .usageOperation(kind.usageOperation())
        .virtualizationType(kind.virtualizationType())
        .hypervisor(kind.hypervisor())
        .bootMode(kind.bootMode())
        .tpmSupport(kind.tpmSupport())
        .imdsSupport(kind.imdsSupport())
        .enaSupport(kind.enaSupport())
        .sriovNetSupport(kind.sriovNetSupport())
        .kernelId(kind.kernelId())
        .ramdiskId(kind.ramdiskId())
        .rootDeviceName(kind.rootDeviceName())
        .rootDeviceType(kind.rootDeviceType())
        .productCodes(kind.productCodes())
        .instanceTypeSpecification(kind.instanceTypeSpecification());
  }
}
