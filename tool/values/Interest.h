//===- Interest.h - What units not parsed yet could matter by ----------===//
//
// After an evaluation: the names by which code that was not in it could
// change its result or add to it. Over-approximates.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_VALUES_INTEREST_H
#define PATLINT_VALUES_INTEREST_H

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace patlint {

struct Interest {
  /// Whoever mentions one of these may call what sends, set what is read, or
  /// get hold of a text that matters. Plain identifiers.
  std::set<std::string> Mentioned;
  /// The same for fields.
  std::set<std::string> Fields;
  /// Fields of objects of unknown type are told by how they are written:
  /// `target->url` by a file with both names, the field's last.
  std::set<std::vector<std::string>> Spelled;
  /// Whoever defines one of these says what an evaluated call does.
  /// "operator" stands for every operator.
  std::set<std::string> Defined;
  /// The same for members: the name, and that of the class, which has to be
  /// named there, too.
  std::set<std::pair<std::string, std::string>> DefinedMembers;
  /// Objects of these classes are read: who lists their fields without naming
  /// them (`T t{"a", "b"}`) writes them.
  std::set<std::string> Classes;
  /// Files with code that was evaluated: each unit that reads one has its own
  /// copy of it.
  std::set<std::string> Files;

  void add(const Interest &More) {
    Mentioned.insert(More.Mentioned.begin(), More.Mentioned.end());
    Fields.insert(More.Fields.begin(), More.Fields.end());
    Spelled.insert(More.Spelled.begin(), More.Spelled.end());
    Defined.insert(More.Defined.begin(), More.Defined.end());
    DefinedMembers.insert(More.DefinedMembers.begin(),
                          More.DefinedMembers.end());
    Classes.insert(More.Classes.begin(), More.Classes.end());
    Files.insert(More.Files.begin(), More.Files.end());
  }
  bool operator==(const Interest &) const = default;
};

} // namespace patlint

#endif
