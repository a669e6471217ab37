//===- qlist.h - shadow header of Qt: containers --------------------------===//
//
// QList, QMap, QHash, QSet, QPair and their kin, with the members programs
// use. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QLIST_H
#define PATLINT_SHADOW_QLIST_H

#include "qglobal.h"

template <class A, class B> using QPair = std::pair<A, B>;
template <class A, class B> std::pair<A, B> qMakePair(const A &a, const B &b);

template <class T> class QList {
public:
  typedef T value_type;
  typedef T *iterator;
  typedef const T *const_iterator;
  typedef iterator Iterator;
  typedef const_iterator ConstIterator;
  QList();
  explicit QList(qsizetype size);
  QList(qsizetype size, const T &value);
  QList(std::initializer_list<T> elements);
  template <class I> QList(I begin, I end);
  void append(const T &value);
  void append(const QList<T> &list);
  void push_back(const T &value);
  void prepend(const T &value);
  void push_front(const T &value);
  template <class... A> T &emplace_back(A &&...args);
  template <class... A> T &emplaceBack(A &&...args);
  void insert(qsizetype at, const T &value);
  QList<T> &operator<<(const T &value);
  QList<T> &operator<<(const QList<T> &list);
  QList<T> &operator+=(const T &value);
  QList<T> &operator+=(const QList<T> &list);
  QList<T> operator+(const QList<T> &list) const;
  const T &at(qsizetype i) const;
  T value(qsizetype i) const;
  T value(qsizetype i, const T &otherwise) const;
  T &operator[](qsizetype i);
  const T &operator[](qsizetype i) const;
  T &first();
  const T &first() const;
  const T &constFirst() const;
  T &last();
  const T &last() const;
  const T &constLast() const;
  T &front();
  T &back();
  T takeFirst();
  T takeLast();
  T takeAt(qsizetype i);
  void removeAt(qsizetype i);
  void removeFirst();
  void removeLast();
  int removeAll(const T &value);
  bool removeOne(const T &value);
  void replace(qsizetype i, const T &value);
  void move(qsizetype from, qsizetype to);
  void clear();
  void reserve(qsizetype size);
  void resize(qsizetype size);
  bool isEmpty() const;
  bool empty() const;
  qsizetype size() const;
  qsizetype count() const;
  qsizetype length() const;
  bool contains(const T &value) const;
  qsizetype indexOf(const T &value, qsizetype from = 0) const;
  QList<T> mid(qsizetype at, qsizetype n = -1) const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
  iterator erase(const_iterator at);
  T *data();
  const T *constData() const;
  bool operator==(const QList<T> &other) const;
  bool operator!=(const QList<T> &other) const;
};
template <class T> using QVector = QList<T>;
template <class T> class QStack : public QList<T> {
public:
  void push(const T &value);
  T pop();
  T &top();
};
template <class T> class QQueue : public QList<T> {
public:
  void enqueue(const T &value);
  T dequeue();
  T &head();
};

template <class K, class T> class QMap {
public:
  struct const_iterator {
    const K &key() const;
    const T &value() const;
    const T &operator*() const;
    const T *operator->() const;
    const_iterator &operator++();
    const_iterator operator++(int);
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
  };
  struct iterator : const_iterator {
    T &value() const;
    T &operator*() const;
  };
  typedef const_iterator ConstIterator;
  QMap();
  QMap(std::initializer_list<std::pair<K, T>> entries);
  iterator insert(const K &key, const T &value);
  T &operator[](const K &key);
  const T operator[](const K &key) const;
  T value(const K &key, const T &otherwise = T()) const;
  bool contains(const K &key) const;
  int remove(const K &key);
  T take(const K &key);
  void clear();
  QList<K> keys() const;
  QList<T> values() const;
  QList<T> values(const K &key) const;
  K key(const T &value) const;
  bool isEmpty() const;
  bool empty() const;
  qsizetype size() const;
  qsizetype count() const;
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator constBegin() const;
  const_iterator constEnd() const;
  iterator find(const K &key);
  const_iterator find(const K &key) const;
  const_iterator constFind(const K &key) const;
  iterator erase(const_iterator at);
};
template <class K, class T> class QMultiMap : public QMap<K, T> {
public:
  using QMap<K, T>::QMap;
};
template <class K, class T> class QHash : public QMap<K, T> {
public:
  using QMap<K, T>::QMap;
};
template <class K, class T> class QMultiHash : public QMap<K, T> {
public:
  using QMap<K, T>::QMap;
};
template <class K, class T> class QMapIterator {
public:
  QMapIterator(const QMap<K, T> &map);
  bool hasNext() const;
  void next();
  const K &key() const;
  const T &value() const;
};
template <class K, class T> using QHashIterator = QMapIterator<K, T>;
template <class T> class QListIterator {
public:
  QListIterator(const QList<T> &list);
  bool hasNext() const;
  const T &next();
};

template <class T> class QSet {
public:
  QSet();
  QSet(std::initializer_list<T> elements);
  void insert(const T &value);
  QSet<T> &operator<<(const T &value);
  bool contains(const T &value) const;
  bool remove(const T &value);
  bool isEmpty() const;
  qsizetype size() const;
  void clear();
  QList<T> values() const;
  const T *begin() const;
  const T *end() const;
};

#endif
