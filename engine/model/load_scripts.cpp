// The files of a pack, joined into one effective script. Entry: load_script.
#include "engine/model/load_scripts.hpp"

#include <algorithm>
#include <utility>

#include "engine/model/join_scripts.hpp"
#include "engine/model/names.hpp"
#include "grammar/fold.hpp"
#include "grammar/parse_script.hpp"

namespace heng {
namespace {

// 包@版本, as it stands behind 基于.
struct Reference {
    std::string pack, version;
    std::string text() const { return version.empty() ? pack : pack + "@" + version; }
};

Reference read_reference(std::string_view text) {
    const std::string written = printed_name(text);
    std::size_t at = written.find('@');
    std::size_t length = 1;
    if (at == std::string::npos) {
        at = written.find("＠");
        length = std::string_view("＠").size();
    }
    if (at == std::string::npos) return {written, {}};
    return {written.substr(0, at), fold_text(std::string_view(written).substr(at + length))};
}

// Follows references from file to file; `open_` are the files that lead to the one at hand.
class Loader {
  public:
    Loader(Sources& sources, const Finder& find, Diagnostics& out) : sources_(sources), find_(find), out_(out) {}

    LoadedScript load(FileId file) {
        LoadedScript loaded = load_part(file, true);
        if (!loaded.script.based_on) refuse_stray_overrides(loaded.script);
        return loaded;
    }

  private:
    // A file that another one imports may hold changes for the base of that one.
    LoadedScript load_part(FileId file, bool may_stand_on_base) {
        LoadedScript loaded;
        loaded.script = parse_script(sources_, file, out_);
        open_.emplace_back(sources_.name(file));
        take_imports(loaded.script);
        if (loaded.script.based_on && may_stand_on_base) stand_on_base(loaded);
        open_.pop_back();
        return loaded;
    }

    void error(std::string code, Span span, std::vector<std::string> args) {
        out_.push_back({std::move(code), Severity::error, span, std::move(args), {}, false});
    }

    // The file behind a reference; nullopt where there is none, or where following it would go in a circle.
    std::optional<FileId> open(std::string_view reference, Span where, const char* missing) {
        const std::optional<FoundFile> found = find_ ? find_(reference, open_.back()) : std::nullopt;
        if (!found) {
            error(missing, where, {std::string(reference)});
            return std::nullopt;
        }
        if (std::find(open_.begin(), open_.end(), found->name) != open_.end()) {
            error("reference-cycle", where, {std::string(reference), way_to(found->name)});
            return std::nullopt;
        }
        return sources_.add(found->name, found->bytes);
    }

    std::string way_to(const std::string& name) const {
        std::string way;
        for (const std::string& file : open_) way += file + "→";
        return way + name;
    }

    // From the last to the first, so that files that stand at one place keep their order.
    void take_imports(syntax::Script& script) {
        const std::vector<syntax::Text> imports = std::exchange(script.imports, {});
        for (auto import = imports.rbegin(); import != imports.rend(); ++import) take_import(script, *import);
    }

    void take_import(syntax::Script& script, const syntax::Text& import) {
        const std::string reference = printed_name(sources_, import.text);
        const std::optional<FileId> file = open(reference, import.text, "import-missing");
        if (!file) return;
        const std::string name(sources_.name(*file));
        if (std::find(taken_.begin(), taken_.end(), name) != taken_.end())
            return error("import-twice", import.text, {reference});
        taken_.push_back(name);
        LoadedScript loaded = load_part(*file, false);
        if (loaded.script.based_on) return error("import-with-base", import.text, {reference});
        join_import(script, std::move(loaded.script), import.label.begin);
    }

    void stand_on_base(LoadedScript& loaded) {
        const syntax::Text written = *loaded.script.based_on;
        const Reference reference = read_reference(sources_.text(written.text));
        const std::optional<FileId> file = open(reference.text(), written.text, "base-missing");
        if (!file) return;
        std::vector<std::string> own_imports = std::exchange(taken_, {});  // the base may import the same files
        LoadedScript base = load(*file);
        taken_ = std::move(own_imports);
        check_version(base.script, reference, written.text);
        loaded.script = lay_over(sources_, std::move(base.script), std::move(loaded.script), loaded.changes, out_);
    }

    void check_version(const syntax::Script& base, const Reference& reference, Span where) {
        const std::string version = fold_text(sources_.text(base.version));
        if (reference.version.empty())
            out_.push_back({"base-without-version", Severity::warning, where, {reference.pack, version}, {}, false});
        else if (reference.version != version)
            error("base-wrong-version", where,
                  {reference.pack, reference.version, version.empty() ? "（未写）" : version});
    }

    void refuse_stray_overrides(const syntax::Script& script) {
        for (const syntax::Override& change : script.overrides) error("override-without-base", change.span, {});
    }

    Sources& sources_;
    const Finder& find_;
    Diagnostics& out_;
    std::vector<std::string> open_;
    std::vector<std::string> taken_;
};

}  // namespace

LoadedScript load_script(Sources& sources, FileId main, const Finder& find, Diagnostics& out) {
    return Loader(sources, find, out).load(main);
}

}  // namespace heng
