package io.github.amiexplorer.ui.browse.table;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** A value that never changes and so keeps no listeners: a cell costs no property. */
record Constant<T>(T value) implements ObservableValue<T> {
  @Override
  public T getValue() {
    return value;
  }

  @Override
  public void addListener(ChangeListener<? super T> listener) {}

  @Override
  public void removeListener(ChangeListener<? super T> listener) {}

  @Override
  public void addListener(InvalidationListener listener) {}

  @Override
  public void removeListener(InvalidationListener listener) {}
}
