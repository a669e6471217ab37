//===- Tilings.h - Words that a program can put together ---------------===//
//
// In:  words, and the literals of a whole program.
// Out: which literals hold a word, or the piece of it that tells.
//
// "shopimport" is whole in "/shopimport/auth"; it is made of "/shop" and
// "import/", of "%sshop%s" and "import", of "shop", "imp" and "ort". A literal
// that ends in "s" is a piece only if another one begins with "hopimport", or
// two can follow. Of the pieces of a word the one that fewest literals have
// tells: who puts the word together has that literal or gets it from where it
// is. Letters count as the same in both cases, and so do percent-encoded ones.
//
// Known gaps: a word of more than MaxPieces pieces, one of single letters,
// be they literals or character constants, a percent-encoded character that is put together, and a word
// that stands in no literal before something is cut out of it.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_LEXICAL_TILINGS_H
#define PATLINT_LEXICAL_TILINGS_H

#include "llvm/ADT/StringRef.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace patlint {

class Tilings {
public:
  static constexpr unsigned MaxPieces = 3;

  enum class Kind : uint8_t {
    Anywhere, ///< in a text
    Segment,  ///< a whole segment of a path: "/download", not "downloads"
    Split,    ///< of interest only where it is put together
  };
  /// Fits: says whether a text like Piece can have bytes [I, J) of the word at
  /// a place in it, with more on both sides; null: always.
  using Test = std::function<bool(llvm::StringRef Piece, size_t At, size_t I,
                                  size_t J)>;
  void addWord(llvm::StringRef Word, Kind K, Test Fits = nullptr);
  /// After all words.
  void addLiteral(llvm::StringRef Bytes);
  /// After all literals.
  void finish();

  /// The word that the text holds or can be a piece of; empty: none.
  std::string wordIn(llvm::StringRef Bytes) const;

private:
  struct Word {
    std::string Text;
    Kind K = Kind::Anywhere;
    Test Fits;
    /// How many literals can be the bytes [I, J): at(I, J).
    std::vector<unsigned> Counts;
    /// Those that tell.
    std::vector<bool> Tells;
    size_t at(size_t I, size_t J) const { return I * Text.size() + J - 1; }
    bool maySplit(size_t At) const;
  };
  static void choose(Word &W, std::vector<size_t> &Cuts);
  /// A literal as it may be read, and where pieces of it begin and end.
  struct Reading {
    std::string Text, Lower;
    std::vector<bool> Begins, Ends;
    /// Bytes that belong to a conversion ("%d"), not to the text.
    std::vector<bool> Inside;
  };
  static Reading reading(std::string Text);
  static std::vector<Reading> readings(llvm::StringRef Bytes);
  template <typename Use> void pieces(const Reading &R, Use Each) const;
  static bool fits(const Reading &R, const Word &W, size_t Begin, size_t I,
                   size_t J);

  std::vector<Word> Words;
  /// Where a byte stands in words: the words that begin with it, and all
  /// places of it, as pairs of a word's index and an offset.
  std::array<std::vector<std::pair<uint32_t, uint32_t>>, 256> Firsts, Places;
};

} // namespace patlint

#endif
