package io.github.amiexplorer.catalog;

import io.github.amiexplorer.model.Image;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The images of one list of the catalogue at one moment, each made when it is asked for. */
final class ListedImages extends AbstractList<Image> {
  private final List<Place> places = new ArrayList<>();
  private final Codebook book;

  private record Place(Segment segment, int row) {}

  ListedImages(List<Part> parts, Codebook book) {
    this.book = book;
    for (Part part : parts) {
      for (int row = 0; row < part.segment().size(); row++) {
        if (part.isSeen(row)) {
          places.add(new Place(part.segment(), row));
        }
      }
    }
  }

  @Override
  public Image get(int index) {
    Place place = places.get(index);
    return place.segment.image(place.row, book);
  }

  @Override
  public int size() {
    return places.size();
  }
}
