// Parses JSON with nlohmann's events, which hand out the digits of a number as they were typed. The only file of the
// engine's data that knows the library.
#include "engine/data/json_tree.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "engine/data/plain_digits.hpp"
#include "engine/data/problem.hpp"
#include "grammar/decode.hpp"

namespace heng {
namespace {

constexpr std::size_t deepest = 64;

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
  public:
    TreeBuilder(const std::string& file, std::string_view text, JsonTree& root, DataProblems& out)
        : file_(file), text_(text), root_(root), out_(out) {}

    bool null() override { return scalar(""); }
    bool boolean(bool value) override { return scalar(value ? "是" : "否"); }
    bool number_integer(number_integer_t value) override { return scalar(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& digits) override { return scalar(plain_digits(digits)); }
    bool string(string_t& value) override { return scalar(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonTree::Kind::object); }
    bool start_array(std::size_t) override { return open(JsonTree::Kind::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (!names_.back().insert(name).second) return fail("json-duplicate-key", {name});
        name_ = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& why) override {
        constexpr int out_of_range = 406;
        if (why.id == out_of_range) return fail("number-too-large", {quotable(token)});
        const std::string_view before = text_.substr(0, position == 0 ? 0 : position - 1);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const std::size_t start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
        return fail("json-syntax", {std::to_string(line), std::to_string(before.size() - start + 1)});
    }

  private:
    JsonTree& place() {
        if (open_.empty()) return root_;
        open_.back()->members.push_back({std::move(name_), JsonTree{}});
        name_.clear();
        return open_.back()->members.back().tree;
    }

    bool scalar(std::string text) {
        place().text = std::move(text);
        return true;
    }

    bool open(JsonTree::Kind kind) {
        if (open_.size() >= deepest) return fail("json-depth", {std::to_string(deepest)});
        JsonTree& tree = place();
        tree.kind = kind;
        open_.push_back(&tree);
        names_.emplace_back();
        return true;
    }

    bool close() {
        open_.pop_back();
        names_.pop_back();
        return true;
    }

    bool fail(const char* code, std::vector<std::string> args) {
        report(out_, {.code = code, .file = file_, .args = std::move(args)});
        return false;
    }

    const std::string& file_;
    std::string_view text_;
    JsonTree& root_;
    DataProblems& out_;
    std::vector<JsonTree*> open_;                         // stays valid: only the last one grows
    std::vector<std::unordered_set<std::string>> names_;  // that the open objects have so far
    std::string name_;
};

}  // namespace

const JsonTree* JsonTree::find(std::string_view key) const {
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.name == key; });
    return kind == Kind::object && found != members.end() ? &found->tree : nullptr;
}

bool JsonTree::is_list_of_objects() const {
    const auto is_object = [](const auto& member) { return member.tree.kind == Kind::object; };
    return kind == Kind::array && std::any_of(members.begin(), members.end(), is_object);
}

bool read_json_tree(const std::string& file, std::string_view bytes, JsonTree& tree, DataProblems& out) {
    const Decoded decoded = decode(bytes);
    if (decoded.damaged != std::string::npos) {
        report(out, {.code = "data-damaged", .file = file});
        return false;
    }
    TreeBuilder builder(file, decoded.text, tree, out);
    return nlohmann::json::sax_parse(decoded.text, &builder);
}

std::string scalar_text(const JsonTree& tree) {
    if (tree.kind == JsonTree::Kind::scalar) return tree.text;
    std::string text;
    for (const auto& [name, member] : tree.members)
        if (member.kind == JsonTree::Kind::scalar) text += (text.empty() ? "" : "、") + member.text;
    return text;
}

}  // namespace heng
