// Forms that stand in JSON. Entry: read_forms_json.
#include <algorithm>

#include "engine/data/form_builder.hpp"
#include "engine/data/json_tree.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

bool is_row(const JsonTree& tree) {
    const auto names_value = [](const auto& member) {
        const FormColumn column = form_column(member.name);
        return column == FormColumn::level3 || column == FormColumn::target;
    };
    return tree.kind == JsonTree::Kind::object && std::any_of(tree.members.begin(), tree.members.end(), names_value);
}

bool holds_rows(const JsonTree& tree) {
    return tree.is_list_of_objects() &&
           std::any_of(tree.members.begin(), tree.members.end(), [](const auto& m) { return is_row(m.tree); });
}

bool is_form(const JsonTree& tree) {
    const auto rows = [](const auto& member) { return holds_rows(member.tree); };
    return tree.kind == JsonTree::Kind::object && std::any_of(tree.members.begin(), tree.members.end(), rows);
}

class FormsOfJson {
  public:
    FormsOfJson(std::string file, DataProblems& out) : file_(file), out_(out), forms_(std::move(file), out) {}

    std::vector<Form> read(const JsonTree& tree) {
        if (is_form(tree)) {
            read_form(tree);
        } else if (tree.kind == JsonTree::Kind::array) {
            read_all(tree);
        } else {
            read_file(tree);
        }
        if (forms_.empty() && out_.empty()) report(out_, {.code = "form-not-found", .file = file_});
        return forms_.finish();
    }

  private:
    /// 自评表 beside 目录: what stands beside the forms is a field of each.
    void read_file(const JsonTree& file) {
        std::vector<std::pair<std::string, std::string>> shared;
        for (const auto& [name, member] : file.members)
            if (!is_list_of_forms(member)) flatten(member, name, shared);
        for (const auto& [name, member] : file.members)
            if (is_list_of_forms(member)) read_all(member);
        for (Form& form : forms_.all()) form.fields.insert(form.fields.end(), shared.begin(), shared.end());
    }

    static bool is_list_of_forms(const JsonTree& tree) {
        return tree.kind == JsonTree::Kind::array &&
               std::any_of(tree.members.begin(), tree.members.end(), [](const auto& m) { return is_form(m.tree); });
    }

    void read_all(const JsonTree& list) {
        for (std::size_t i = 0; i < list.members.size(); ++i) {
            const JsonTree& form = list.members[i].tree;
            if (is_form(form)) {
                read_form(form);
            } else {
                const JsonTree* name = form.find("项目名称");
                const std::string words = name ? name->text : "第" + std::to_string(i + 1) + "个";
                report(out_, {.code = "form-no-rows", .file = file_, .args = {words}});
            }
        }
    }

    void read_form(const JsonTree& tree) {
        forms_.begin("");
        row_ = 0;
        for (const auto& [name, member] : tree.members) {
            if (form_column(name) == FormColumn::project && member.kind == JsonTree::Kind::scalar)
                forms_.form().project = printed_name(member.text);
            else if (!holds_rows(member))
                flatten(member, name, forms_.form().fields);
        }
        if (forms_.form().project.empty()) report(out_, {.code = "form-no-project", .file = file_});
        for (const auto& [name, member] : tree.members)
            if (holds_rows(member)) read_rows(member);
    }

    void read_rows(const JsonTree& rows) {
        for (const auto& [none, row] : rows.members) forms_.add(typed_row(row, ++row_));
    }

    static TypedRow typed_row(const JsonTree& object, std::uint32_t number) {
        TypedRow typed;
        typed.row.row = number;
        for (const auto& [name, member] : object.members) {
            if (!holds_rows(member)) {
                FormBuilder::put(typed, name, scalar_text(member));
                continue;
            }
            for (const auto& [none, line] : member.members)  // 同分行
                typed.row.lines.push_back(typed_row(line, number).row);
        }
        return typed;
    }

    /// 资金/年度资金总额/全年执行数, 阶段性目标/1/预期, 总分/得分.
    static void flatten(const JsonTree& tree, const std::string& path,
                        std::vector<std::pair<std::string, std::string>>& out) {
        if (tree.kind == JsonTree::Kind::scalar) return out.emplace_back(path, tree.text), void();
        for (std::size_t i = 0; i < tree.members.size(); ++i) {
            const auto& [name, member] = tree.members[i];
            const JsonTree* title = member.find("项目");
            const std::string number = title && !title->text.empty() ? title->text : std::to_string(i + 1);
            flatten(member, path + "/" + (tree.kind == JsonTree::Kind::array ? number : name), out);
        }
    }

    std::string file_;
    DataProblems& out_;
    FormBuilder forms_;
    std::uint32_t row_ = 0;  // of the form at hand
};

}  // namespace

std::vector<Form> read_forms_json(std::string file, std::string_view bytes, DataProblems& out) {
    JsonTree tree;
    if (!read_json_tree(file, bytes, tree, out)) return {};
    return FormsOfJson(std::move(file), out).read(tree);
}

}  // namespace heng
