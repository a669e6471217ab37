//===- qurl.h - shadow header of Qt: URLs ---------------------------------===//
//
// QUrl and QUrlQuery of Qt 5 and 6. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QURL_H
#define PATLINT_SHADOW_QURL_H

#include "qstring.h"

class QUrlQuery;

class QUrl {
public:
  enum ParsingMode { TolerantMode, StrictMode, DecodedMode };
  enum UrlFormattingOption {
    None = 0x0, RemoveScheme = 0x1, RemovePassword = 0x2, RemoveUserInfo = 0x6, RemovePort = 0x8, RemoveAuthority = 0x1e,
    RemovePath = 0x20, RemoveQuery = 0x40, RemoveFragment = 0x80, PreferLocalFile = 0x200, StripTrailingSlash = 0x400,
    RemoveFilename = 0x800, NormalizePathSegments = 0x1000
  };
  enum ComponentFormattingOption {
    PrettyDecoded = 0x0, EncodeSpaces = 0x100000, EncodeUnicode = 0x200000, EncodeDelimiters = 0xc00000,
    EncodeReserved = 0x1000000, DecodeReserved = 0x2000000, FullyEncoded = 0x1f00000, FullyDecoded = 0x7f00000
  };
  enum UserInputResolutionOption { DefaultResolution, AssumeLocalFile };
  struct FormattingOptions {
    constexpr FormattingOptions(UrlFormattingOption o) : I(o) {}
    constexpr FormattingOptions(ComponentFormattingOption o) : I(o) {}
    constexpr FormattingOptions operator|(FormattingOptions o) const { return o; }
    int I;
  };
  typedef ComponentFormattingOption ComponentFormattingOptions;

  QUrl();
  QUrl(const QString &url, ParsingMode mode = TolerantMode);
  QUrl(const QUrl &);
  QUrl(QUrl &&) noexcept;
  ~QUrl();
  QUrl &operator=(const QUrl &);
  QUrl &operator=(QUrl &&) noexcept;
  QUrl &operator=(const QString &url);
  void setUrl(const QString &url, ParsingMode mode = TolerantMode);
  void setEncodedUrl(const QByteArray &url, ParsingMode mode = TolerantMode);
  void setScheme(const QString &scheme);
  void setAuthority(const QString &authority, ParsingMode mode = TolerantMode);
  void setUserInfo(const QString &userInfo, ParsingMode mode = TolerantMode);
  void setUserName(const QString &name, ParsingMode mode = DecodedMode);
  void setPassword(const QString &password, ParsingMode mode = DecodedMode);
  void setHost(const QString &host, ParsingMode mode = DecodedMode);
  void setPort(int port);
  void setPath(const QString &path, ParsingMode mode = DecodedMode);
  void setQuery(const QString &query, ParsingMode mode = TolerantMode);
  void setQuery(const QUrlQuery &query);
  void setFragment(const QString &fragment, ParsingMode mode = TolerantMode);
  void addQueryItem(const QString &key, const QString &value);
  void clear();
  QString url(FormattingOptions options = PrettyDecoded) const;
  QString toString(FormattingOptions options = PrettyDecoded) const;
  QString toDisplayString(FormattingOptions options = PrettyDecoded) const;
  QByteArray toEncoded(FormattingOptions options = FullyEncoded) const;
  QString toLocalFile() const;
  QString scheme() const;
  QString authority(ComponentFormattingOptions options = PrettyDecoded) const;
  QString userInfo(ComponentFormattingOptions options = PrettyDecoded) const;
  QString userName(ComponentFormattingOptions options = FullyDecoded) const;
  QString password(ComponentFormattingOptions options = FullyDecoded) const;
  QString host(ComponentFormattingOptions options = FullyDecoded) const;
  QString topLevelDomain(ComponentFormattingOptions options = FullyDecoded) const;
  int port(int otherwise = -1) const;
  QString path(ComponentFormattingOptions options = FullyDecoded) const;
  QString fileName(ComponentFormattingOptions options = FullyDecoded) const;
  QString query(ComponentFormattingOptions options = PrettyDecoded) const;
  QString fragment(ComponentFormattingOptions options = PrettyDecoded) const;
  bool hasQuery() const;
  bool hasFragment() const;
  QUrl resolved(const QUrl &relative) const;
  QUrl adjusted(FormattingOptions options) const;
  bool isEmpty() const;
  bool isValid() const;
  bool isRelative() const;
  bool isLocalFile() const;
  bool isParentOf(const QUrl &other) const;
  QString errorString() const;
  void swap(QUrl &other);
  static QUrl fromUserInput(const QString &text);
  static QUrl fromUserInput(const QString &text, const QString &folder, UserInputResolutionOption options = DefaultResolution);
  static QUrl fromLocalFile(const QString &path);
  static QUrl fromEncoded(const QByteArray &url, ParsingMode mode = TolerantMode);
  static QString fromPercentEncoding(const QByteArray &text);
  static QByteArray toPercentEncoding(const QString &text, const QByteArray &exclude = QByteArray(), const QByteArray &include = QByteArray());
  bool operator==(const QUrl &other) const;
  bool operator!=(const QUrl &other) const;
  bool operator<(const QUrl &other) const;
};

class QUrlQuery {
public:
  QUrlQuery();
  explicit QUrlQuery(const QUrl &url);
  explicit QUrlQuery(const QString &query);
  QUrlQuery(std::initializer_list<std::pair<QString, QString>> items);
  void addQueryItem(const QString &key, const QString &value);
  void removeQueryItem(const QString &key);
  void removeAllQueryItems(const QString &key);
  void setQuery(const QString &query);
  void setQueryItems(const QList<std::pair<QString, QString>> &items);
  void setQueryDelimiters(QChar value, QChar pair);
  QString query(QUrl::ComponentFormattingOptions options = QUrl::PrettyDecoded) const;
  QString toString(QUrl::ComponentFormattingOptions options = QUrl::PrettyDecoded) const;
  QString queryItemValue(const QString &key, QUrl::ComponentFormattingOptions options = QUrl::PrettyDecoded) const;
  QList<std::pair<QString, QString>> queryItems(QUrl::ComponentFormattingOptions options = QUrl::PrettyDecoded) const;
  bool hasQueryItem(const QString &key) const;
  bool isEmpty() const;
  void clear();
};

#endif
