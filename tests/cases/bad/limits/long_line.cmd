awk 'BEGIN{printf "规则包：长\n满分：5\n三级指标：率（5分）\n评分：";for(i=0;i<1500000;i++)printf "制度健全";print ""}' > long.heng; heng check long.heng > said; e=$?; tail -n 12 said; exit $e
awk 'BEGIN{printf "单位,率\n甲局,";for(i=0;i<250000;i++)printf "9999";print ""}' > long.csv; printf '规则包：率\n满分：5\n三级指标：率（5分）\n评分：100%%计满分，每低于1%%扣1分，扣完为止。\n' > pack.heng; heng score pack.heng long.csv
