// The words of what resolve() reports: totals, cases, files of a pack, overlays.
#include "engine/model/messages_model.hpp"

namespace heng {
namespace {

constexpr Message pack_table[] = {
    {"total-clause-misplaced", "条款放错位置", "“{0}”下面的条款说的是别的事",
     "指标的评分写在指标下面，等级写在“等级：”下面", "the sentence below “{0}” speaks of something else",
     "rules of indicators stand below them, grades below 等级"},
    {"row-rule-unread", "逐项评分没有看懂", "“{0}”没有说明用在哪一类指标，不能就这样不算",
     "写明正向指标、反向指标还是定性指标；与得分无关的话移到“备注：”",
     "“{0}” does not say which rows it takes, and cannot be left out",
     "say 正向指标, 反向指标 or 定性指标; move remarks to 备注"},
    {"total-formula-twice", "总分公式重复", "总分有两条公式", "删去一条", "the total has two formulas", "remove one"},
    {"grades-twice", "等级写了两次", "有两条“等级：”", "合并成一条", "there are two 等级", "join them"},
    {"grades-not-bands", "等级不是分段", "“等级：”下面不是按总分划分的等级",
     "写成“90分以上为优，80分至90分（不含）为良……”", "等级 does not hold bands of the total",
     "write 90分以上为优，80分至90分（不含）为良…"},
    {"case-input-unknown", "用例的数据不存在", "没有叫“{0}”的数据", "核对名称，同名的写路径⟨；最接近的名称：{1}⟩",
     "there is no input “{0}”", "check its name, or write a path⟨; nearest: {1}⟩"},
    {"indicator-unknown", "指标不存在", "没有叫“{0}”的指标", "核对名称⟨；最接近的名称：{1}⟩",
     "there is no indicator “{0}”", "check its name⟨; nearest: {1}⟩"},
    {"case-without-expectation", "用例没有应得", "用例“{0}”没有写“应得：”", "写成“应得：指标名称 5分”",
     "case “{0}” expects nothing", "write 应得：indicator 5分"},
    {"pack-missing", "找不到规则包", "打不开“{0}”", "写一个 .heng 文件，或有 pack.heng 的文件夹",
     "“{0}” cannot be opened", "name a .heng file, or a folder with pack.heng"},
    {"import-missing", "引用的文件不存在", "找不到引用的“{0}”", "核对文件名；它应当和规则包放在一起",
     "the imported file “{0}” was not found", "check its name; it stands beside the pack"},
    {"import-twice", "重复引用", "“{0}”已经引用过", "删去这一行", "“{0}” is imported twice", "remove this line"},
    {"import-with-base", "引用的文件另有基于", "“{0}”自己写了“基于：”，不能被引用", "把“基于：”写在主文件里",
     "“{0}” stands on a pack of its own and cannot be imported", "write 基于 in the main file"},
    {"base-missing", "基于的规则包不存在", "找不到“{0}”", "核对规则包名称；它应当放在同一个或上一级文件夹",
     "the pack “{0}” was not found", "check its name; it stands in this folder or the one above"},
    {"base-without-version", "基于没有写版本", "“基于：{0}”没有写版本，那边改了，这里也跟着变", "写成“基于：{0}@{1}”",
     "基于 names no version of “{0}”", "write 基于：{0}@{1}"},
    {"base-wrong-version", "基于的版本不符", "要的是“{0}”的{1}版，找到的是{2}版",
     "改“基于：”的版本，或者放上那一版的文件", "version {1} of “{0}” was asked for, {2} was found",
     "change the version, or supply that file"},
    {"reference-cycle", "文件互相引用", "“{0}”引用回来：{1}", "去掉其中一条“引用：”或“基于：”", "“{0}” leads back: {1}",
     "remove one 引用 or 基于"},
    {"override-without-base", "没有基于", "有“修改：”“删除：”或“新增：”，但没有“基于：”", "写明“基于：规则包@版本”",
     "there are changes, but no 基于", "write 基于：pack@version"},
    {"override-path-unknown", "修改的指标不存在", "基于的规则包里没有“{0}”", "核对名称和级别⟨；最接近的名称：{1}⟩",
     "the base has no indicator “{0}”", "check name and level⟨; nearest: {1}⟩"},
    {"override-path-ambiguous", "修改的指标不唯一", "“{0}”可以指{1}", "写成带上级的路径", "“{0}” may be any of {1}",
     "write a longer path"},
    {"override-without-change", "没有改动", "“{0}”下面没有写要改成什么，或者和原来一样",
     "在下面写新的“评分：”“目标值：”等", "nothing is changed in “{0}”", "write new labels below it"},
    {"add-without-place", "新增没有位置", "没有写“{0}”新增到哪里", "写成“新增：三级指标 {0}（5分）于 二级指标名称”",
     "it is not said where “{0}” is added", "write 新增：… 于 parent"},
    {"add-exists", "新增的指标已存在", "“{0}”已经有了", "要改它，用“修改：”", "“{0}” is there already",
     "use 修改 to change it"},
    {"add-at-wrong-level", "新增的级别不对", "“{0}”不能放在“{1}”下面：级别不低于它", "核对级别和位置",
     "“{0}” cannot stand below “{1}”", "check level and place"},
    {"removal-empties-group", "删除后没有下级指标", "“{0}”的下级指标都删去了", "把“{0}”也删去，或者新增指标",
     "“{0}” has lost all its indicators", "remove it too, or add indicators"},
};

}  // namespace

constinit const MessageTable pack_messages = pack_table;

}  // namespace heng
