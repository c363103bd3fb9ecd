awk 'BEGIN{printf "规则包：";for(i=0;i<2000000;i++)printf "很长的名称";print "";print "满分：5";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。"}' > name.heng; heng check name.heng > said; e=$?; cut -c1-600 said; exit $e
awk 'BEGIN{print "规则包：宽";print "满分：5";printf "三级指标：率";for(i=0;i<2000000;i++)printf "很长的名";print "（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。"}' > indicator.heng; heng check indicator.heng > said; e=$?; cut -c1-600 said; exit $e
awk 'BEGIN{print "规则包：宽";print "满分：5";print "三级指标：率（5分）";print "评分：100%计满分，每低于1%扣1分，扣完为止。";printf "公式：率=";for(i=0;i<4000000;i++)printf "99999";print ""}' > digits.heng; heng check digits.heng > said; e=$?; cut -c1-600 said; exit $e
awk 'BEGIN{printf "单位,预算数,支出数\n甲局,";for(i=0;i<4000000;i++)printf "99999";print ",1"}' > cell.csv; heng score pack.heng cell.csv 2>&1 | cut -c1-600
awk 'BEGIN{printf "单位,预算数,支出数\n甲局,\"";for(i=0;i<7000000;i++)printf "1,2,3\n";print "\",1"}' > quote.csv; heng score pack.heng quote.csv 2>&1 | cut -c1-600
awk 'BEGIN{for(i=0;i<200000;i++)printf "列" i ",";print "单位";for(i=0;i<200000;i++)printf "1,";print "甲局"}' > columns.csv; heng score pack.heng columns.csv > said 2>&1; e=$?; tail -n 6 said | cut -c1-300; exit $e
