// The words of what parse_script reports.
#include "grammar/messages.hpp"

namespace heng {
namespace {

constexpr Message script_table[] = {
    {"damaged-encoding", "编码损坏", "文件从这里起有不能识别的字节，已用“�”代替",
     "请用 UTF-8 或 GB18030 编码另存文件后重试",
     "from here on the file holds bytes that are no text; “�” stands for them",
     "save the file as UTF-8 or GB18030 and try again"},
    {"script-empty", "文件为空", "文件里没有任何内容", "请至少写出“规则包：名称”和一个“三级指标：名称（分值分）”",
     "there is nothing in the file", "write at least “规则包：name” and one “三级指标：name（points分）”"},
    {"text-before-label", "标签之前有文字", "“{0}”之前没有标签，不知道这段文字属于哪一栏",
     "请在前面加上标签，如“规则包：”“备注：”；只作说明的行请以 # 开头", "no label stands before “{0}”",
     "put a label such as “规则包：” or “备注：” before it, or begin the line with # for a comment"},
    {"label-unknown", "不认识的标签", "“{0}：”不是标签，这里也不能接着写上一栏的文字",
     "可用的标签有 评分、公式、说明、要点、目标值、口径、备注、已知问题、用例 等；普通文字请放在“备注：”下",
     "“{0}：” is no label, and the text of the label above cannot run on here",
     "labels are 评分, 公式, 说明, 要点, 目标值, 口径, 备注, 已知问题, 用例 and others; plain words belong below "
     "“备注：”"},
    {"label-misspelt", "标签写错", "“{0}：”不是标签，是不是“{1}：”？",
     "若是，请改写为“{1}：”；若是普通文字，请放在“备注：”下", "“{0}：” is no label; is “{1}：” meant?",
     "write “{1}：”, or put plain words below “备注：”"},
    {"label-empty", "标签下面没有内容", "“{0}：”后面没有内容", "请写上内容，或删去这个标签",
     "nothing stands behind “{0}：”", "write its text or drop the label"},
    {"label-duplicate", "标签重复", "“{0}：”已经写过一次", "请只保留一处", "“{0}：” was given before",
     "keep one of the two"},
    {"label-stood-here", "标签先前的一处", "先前的“{0}：”在这里", "", "“{0}：” stood here before", ""},
    {"header-out-of-place", "文件头标签位置不对", "“{0}：”只能写在文件开头、第一个指标之前", "请把它移到文件开头",
     "“{0}：” belongs to the head of the file, before the first indicator", "move it to the head of the file"},
    {"label-without-indicator", "标签不在指标下面", "“{0}：”不在指标下面", "请把它移到“三级指标：…”等指标下面",
     "this “{0}：” does not stand below an indicator", "move it below an indicator such as “三级指标：…”"},
    {"expected-without-case", "应得不在用例下面", "“{0}：”上面没有它所属的用例", "请把它移到“用例：…”下面",
     "no case stands above this “{0}：”", "move it below “用例：…”"},
    {"level-skipped", "指标跳级", "“{0}”直接写在“{1}”下面，中间缺少“{2}”",
     "请补上“{2}：”；原表如此的，请用“已知问题：”注明", "“{0}” stands right below “{1}”; “{2}” is missing between them",
     "add “{2}：”, or note with “已知问题：” that the printed table has none"},
    {"stray-text", "多出的文字", "“{0}”不属于“{1}：”，它的内容只有一行",
     "若是计分规则，请在前面加“评分：”；若是普通文字，请加“备注：”",
     "“{0}” does not belong to “{1}：”, which has one line",
     "put “评分：” before a scoring rule, “备注：” before plain words"},
    {"change-without-name", "改动没有指标名称", "“{0}：”后面没有指标名称", "请写成“{0}：三级指标 指标名称”",
     "no indicator is named behind “{0}：”", "write “{0}：三级指标 name”"},
    {"text-too-long", "文字过长", "“{0}：”的内容太长，不像是一栏文字", "请检查文件是否损坏，或是否漏写了后面的标签",
     "the text of “{0}：” is too long for one cell", "see whether the file is damaged or a label is missing"},
    {"too-many-findings", "错误太多", "错误已超过{0}处，后面的内容不再检查",
     "请先改正上面的错误，或检查文件是不是规则包", "more than {0} errors; the rest was not read",
     "mend the errors above, or see whether the file is a rule script"},
    {"formula-unreadable", "不是公式", "“{0}”里没有“名称=算式”",
     "请写成“名称=算式”，例如“执行率=执行数/预算数×100%”；文字请放在“说明：”下", "“{0}” holds no “name=formula”",
     "write “name=formula”, as in “执行率=执行数/预算数×100%”; words belong below “说明：”"},
    {"formula-two-equals", "公式有两个等号", "这个公式里有两个等号，不知道以哪一个算式为准",
     "请只保留一个“名称=算式”；举例请放在“备注：”下", "there are two equals signs in this formula",
     "keep one “name=formula”; examples belong below “备注：”"},
    {"case-line-unreadable", "用例数据看不懂", "“{0}”不是“名称=值”",
     "请写成“名称=值”，多项之间用逗号，例如“执行数=950万元，预算数=1000万元”", "“{0}” is no “name=value”",
     "write “name=value”, with commas between several: “执行数=950万元，预算数=1000万元”"},
    {"expectation-unreadable", "应得看不懂", "“{0}”里没有得分", "请写成“指标名称 得分”，例如“预算执行率 4.5分”",
     "“{0}” holds no score", "write “indicator score”, as in “预算执行率 4.5分”"},
};

}  // namespace

constinit const MessageTable script_messages = script_table;

}  // namespace heng
