chmod 640 messy.heng && ln -s messy.heng link.heng && heng fmt link.heng && stat -c '%N %a' link.heng && stat -c '%n %a' messy.heng
ls
