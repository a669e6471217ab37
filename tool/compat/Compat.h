//===- Compat.h - What differs between the versions of Clang -------------===//
//
// Clang's interfaces change from one version to the next. Whatever is written
// otherwise for another version stands here, and nowhere else: the oldest is
// 19, the newest 22. What is a template is one so that a room pays for the
// headers that it includes itself, only.
//
//===---------------------------------------------------------------------===//
#ifndef PATLINT_COMPAT_COMPAT_H
#define PATLINT_COMPAT_COMPAT_H

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/Version.h"

#if CLANG_VERSION_MAJOR >= 22
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Options/Options.h"
#else
#include "clang/Driver/Options.h"
#endif

#include "llvm/Support/Casting.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace patlint::compat {

#if CLANG_VERSION_MAJOR >= 22
namespace options = clang::options;
inline const llvm::opt::OptTable &optionTable() {
  return clang::getDriverOptTable();
}
#else
namespace options = clang::driver::options;
inline const llvm::opt::OptTable &optionTable() {
  return clang::driver::getDriverOptTable();
}
#endif

/// Path below Folder, unless it is absolute.
inline void makeAbsolute(const llvm::Twine &Folder,
                         llvm::SmallVectorImpl<char> &Path) {
#if CLANG_VERSION_MAJOR >= 22
  llvm::sys::path::make_absolute(Folder, Path);
#else
  llvm::sys::fs::make_absolute(Folder, Path);
#endif
}

/// An engine with options of its own, which tells everything to Consumer. It
/// must not outlive either of them.
class Diagnostics {
public:
  explicit Diagnostics(clang::DiagnosticConsumer &Consumer)
#if CLANG_VERSION_MAJOR >= 22
      : Engine(new clang::DiagnosticsEngine(clang::DiagnosticIDs::create(),
                                            Options, &Consumer,
                                            /*ShouldOwnClient=*/false)) {
  }
#else
      : Engine(new clang::DiagnosticsEngine(
            new clang::DiagnosticIDs(), new clang::DiagnosticOptions(),
            &Consumer, /*ShouldOwnClient=*/false)) {
  }
#endif
  Diagnostics(const Diagnostics &) = delete;
  Diagnostics &operator=(const Diagnostics &) = delete;

  llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> engine() { return Engine; }

private:
#if CLANG_VERSION_MAJOR >= 22
  clang::DiagnosticOptions Options;
#endif
  llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> Engine;
};

/// Whether a name that nobody knows is corrected where it stands. Before, that
/// was done at the end of the expression, which had a value in any case; now the
/// statement is lost where no value comes of it.
inline constexpr bool CorrectsAtOnce = CLANG_VERSION_MAJOR >= 21;

/// The target that Options say, or null.
template <class Target, class Options>
auto createTarget(clang::DiagnosticsEngine &Engine, std::shared_ptr<Options> O) {
#if CLANG_VERSION_MAJOR >= 22
  return Target::CreateTargetInfo(Engine, *O);
#else
  return Target::CreateTargetInfo(Engine, O);
#endif
}

/// Compiler is a clang::CompilerInstance that has an invocation: tells it which
/// files there are, and whom to tell what is wrong with them.
template <class Compiler>
void prepare(Compiler &C,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
             clang::DiagnosticConsumer &Consumer) {
#if CLANG_VERSION_MAJOR >= 22
  C.setVirtualFileSystem(std::move(Files));
  C.createDiagnostics(&Consumer, /*ShouldOwnClient=*/false);
  C.createFileManager();
#else
  C.createDiagnostics(&Consumer, /*ShouldOwnClient=*/false);
  C.createFileManager(std::move(Files));
#endif
}

/// The namespace that a name's qualifier, a clang::CXXScopeSpec, ends with, not
/// through an alias; or null.
template <class Namespace, class Scope>
Namespace *namespaceOf(const Scope &Qualifier) {
  auto Last = Qualifier.getScopeRep();
#if CLANG_VERSION_MAJOR >= 22
  using Specifier = decltype(Last);
  if (!Last || Last.getKind() != Specifier::Kind::Namespace)
    return nullptr;
  auto *Base = Last.getAsNamespaceAndPrefix().Namespace;
  return const_cast<Namespace *>(llvm::dyn_cast<Namespace>(Base));
#else
  return Last ? Last->getAsNamespace() : nullptr;
#endif
}

/// An external source that is asked which declarations a context has under a
/// name: findByName() does what FindExternalVisibleDeclsByName() does.
template <class Source, class Context, class Name> class ByName : public Source {
public:
#if CLANG_VERSION_MAJOR >= 22
  bool FindExternalVisibleDeclsByName(const Context *C, Name N, const Context *) override {
    return findByName(C, N);
  }
#else
  bool FindExternalVisibleDeclsByName(const Context *C, Name N) override {
    return findByName(C, N);
  }
#endif

protected:
  virtual bool findByName(const Context *C, Name N) = 0;
};

/// Which builtin a function is; what C23 has under a name of its own is the
/// older one. Ids: clang::Builtin::ID.
template <class Ids, class Function> unsigned builtinOf(const Function &F) {
  unsigned Id = F.getBuiltinID();
#if CLANG_VERSION_MAJOR >= 22
  if (Id == Ids::BI__builtin_c23_va_start)
    return Ids::BI__builtin_va_start;
#endif
  return Id;
}

/// The type of a class.
template <class Context, class Record>
auto classType(const Context &C, const Record *Class) {
#if CLANG_VERSION_MAJOR >= 22
  return C.getCanonicalTagType(Class);
#else
  return C.getTypeDeclType(Class);
#endif
}

} // namespace patlint::compat

#endif
