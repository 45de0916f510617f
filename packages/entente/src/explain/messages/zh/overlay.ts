export const overlay = {
  "overlay.all": "供所有人",
  "overlay.mediator": "仅供调解人",
  "overlay.party": "仅供{party}",
  "overlay.released": "调解人告知：在{forum}{room, select, yes {存在达成协议的空间} other {没有达成协议的空间}}。",
  "overlay.sealed": "已封存{file}：{count}把钥匙可以打开。请删除未封存的副本。",
  "overlay.key": "已写入{file}，其他任何人都不应持有。他人用以下地址封存：{recipient}",
  "overlay.none": "该案例旁没有覆盖文件。",
  "overlay.entry": "{file}：{party}，{count}项输入",
  "overlay.noted": "已向{parties}告知：{forum}是否有空间。每次告知都会透露一些信息；至今共{count}次。",
  "overlay.listed": "{at}：向{parties}告知{forum}是否有空间",
} as const;
